package org.qadam.mongo;

import org.jspecify.annotations.Nullable;
import org.qadam.access.SettingsException;
import org.qadam.access.SettingsFailureAnalyzer;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Where the issuer's settings stop the start, says in the same breath that the database's is missing too. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseAddressAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

    private final Environment environment;

    DatabaseAddressAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        return StringUtils.hasText(environment.getProperty("spring.mongodb.uri"))
                ? null
                : new SettingsFailureAnalyzer()
                        .analyze(cause.and(
                                "MONGODB_URI is missing: set it to the replica set that is to hold the register, like "
                                        + DatabaseAddress.EXAMPLE));
    }
}

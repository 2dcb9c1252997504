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

/**
 * Adds the missing MONGODB_URI to the report when the issuer's settings stop the start, so that the operator sees all
 * problems at once.
 */
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
                        .analyze(cause.and("MONGODB_URI is missing: set it to the address of a replica set, like "
                                + DatabaseAddress.EXAMPLE));
    }
}

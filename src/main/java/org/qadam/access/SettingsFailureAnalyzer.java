package org.qadam.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the missing settings when the start fails, instead of Spring Boot's report of the failed constructor. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

    public SettingsFailureAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        return new FailureAnalysis(
                "Qadam cannot start with these settings:%n%n    %s"
                        .formatted(String.join("%n    ".formatted(), cause.problems())),
                "Correct the settings above. For development, \"mvn spring-boot:test-run\" starts an issuer together with Qadam.",
                cause);
    }
}

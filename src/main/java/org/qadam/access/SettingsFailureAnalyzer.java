package org.qadam.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator which setting is missing, before Boot tells her which constructor failed. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

    public SettingsFailureAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        return new FailureAnalysis(
                "Qadam cannot start with these settings:%n%n    %s"
                        .formatted(String.join("%n    ".formatted(), cause.complaints())),
                "Set what is named above. On a laptop, \"mvn spring-boot:test-run\" brings an issuer of its own.",
                cause);
    }
}

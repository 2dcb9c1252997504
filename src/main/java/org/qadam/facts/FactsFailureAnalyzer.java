package org.qadam.facts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong in the first data set, and where, in place of a stack trace. */
final class FactsFailureAnalyzer extends AbstractFailureAnalyzer<FactsRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FactsRefusedException cause) {
        return new FailureAnalysis(
                "The first data set was not taken: " + cause.getMessage(),
                "Mend that field and start again. Nothing of the data set was written.",
                cause);
    }
}

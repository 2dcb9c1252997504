package org.qadam.facts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the error in the first data set and its place, instead of a stack trace, when the start fails. */
final class FactsFailureAnalyzer extends AbstractFailureAnalyzer<FactsRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FactsRefusedException cause) {
        return new FailureAnalysis(
                "The first data set was not loaded: " + cause.getMessage(),
                "Correct the facts and start again. "
                        + (cause.recordedParts() == 0
                                ? "No record of the data set was written."
                                : "%d revisions of the data set are recorded already. The next start records the rest."
                                        .formatted(cause.recordedParts())),
                cause);
    }
}

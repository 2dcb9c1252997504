package org.qadam.access;

import java.util.List;
import java.util.stream.Stream;

/** Stops the start because required settings are missing or not valid. Holds all problems at once. */
public final class SettingsException extends RuntimeException {

    private final List<String> problems;

    private SettingsException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = problems;
    }

    static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }

    /** Returns an exception with one more problem, which another package found. */
    public SettingsException and(String problem) {
        return new SettingsException(
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    List<String> problems() {
        return problems;
    }
}

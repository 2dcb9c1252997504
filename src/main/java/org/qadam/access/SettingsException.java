package org.qadam.access;

import java.util.List;
import java.util.stream.Stream;

/** The start is refused: settings without which nothing goes, all at once. */
public final class SettingsException extends RuntimeException {

    private final List<String> complaints;

    private SettingsException(List<String> complaints) {
        super(String.join("; ", complaints));
        this.complaints = complaints;
    }

    static void refuse(List<String> complaints) {
        if (!complaints.isEmpty()) {
            throw new SettingsException(complaints);
        }
    }

    /** With what another room misses, too. */
    public SettingsException and(String complaint) {
        return new SettingsException(
                Stream.concat(complaints.stream(), Stream.of(complaint)).toList());
    }

    List<String> complaints() {
        return complaints;
    }
}

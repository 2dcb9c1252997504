package org.qadam.access;

import java.util.List;

/** The start is refused: settings without which nobody could be let in, all at once. */
final class SettingsException extends RuntimeException {

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

    List<String> complaints() {
        return complaints;
    }
}

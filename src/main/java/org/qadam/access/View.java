package org.qadam.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.shared.LocalText;

/**
 * The context in which a caller reads: their rights, a position of the register, their languages and the current day.
 *
 * @param position position of the last revision that is read; later revisions are ignored
 * @param languages languages in the caller's order of preference
 * @param today current day in the time zone of the setting {@code qadam.zone}
 */
public record View(Scope scope, long position, List<Locale> languages, LocalDate today) {

    public View {
        languages = List.copyOf(languages);
    }

    /** Returns the same view at another position. */
    public View at(long other) {
        return new View(scope, other, languages, today);
    }

    /** Returns the text in the first of the caller's languages that has a wording. */
    public LocalText.Translation translate(LocalText text) {
        return text.in(languages);
    }
}

package org.qadam.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.shared.LocalText;

/**
 * How a caller looks at the programme: what she may see, the state of the register she sees it in, and her languages.
 *
 * @param position of the revision up to which everything is read
 * @param languages in her order of preference
 * @param today in the programme's zone
 */
public record View(Scope scope, long position, List<Locale> languages, LocalDate today) {

    public View {
        languages = List.copyOf(languages);
    }

    /** The same look at a later or earlier state. */
    public View at(long other) {
        return new View(scope, other, languages, today);
    }

    public LocalText.Translation translate(LocalText text) {
        return text.in(languages);
    }
}

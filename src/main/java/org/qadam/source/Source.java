package org.qadam.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When;

/**
 * A document in print or on the web that facts are cited from.
 *
 * @param publisher as named by itself
 * @param published the days as far as known
 * @param inForce of a law or decree
 * @param number of a law, decree or record
 * @param language the language it is read in
 * @param citations where another source, or its own text, says of it what stands here
 */
public record Source(
        String code,
        int version,
        @Nullable LocalText title,
        @Nullable String publisher,
        @Nullable When published,
        @Nullable When inForce,
        @Nullable String number,
        Locale language,
        @Nullable URI address,
        @Nullable String note,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    public Source {
        Codes.check(code);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }
}

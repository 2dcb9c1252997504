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
 * A document in print or on the web from which facts are cited.
 *
 * @param title null if the source has no title
 * @param publisher the publisher's own name; null if the source names no publisher
 * @param published day of publication; null if no day is known
 * @param inForce time from which the law or decree was in force; null if the source is not a law or decree, or if no
 *     day is known
 * @param number number of the law, decree or record; null if the source has no number
 * @param language language in which the source is read
 * @param address web address; null if no address is known
 * @param citations support for the facts about this source, from this source or others
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
    }
}

package org.qadam.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * How a list is sorted: by one key that every document has, then by code.
 *
 * @param name of the order, for cursors
 * @param key what it is sorted by, as an expression of the database
 */
public record Order(String name, Object key) {

    public static final Order CODE = by("code");

    private static final Date NEVER =
            Date.from(LocalDate.of(9999, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant());

    public static Order by(String field) {
        return new Order(field, "$" + field);
    }

    /** By the first day that is known of a when, else the last; what has neither comes last. */
    public static Order byDay(String when) {
        var last = new Document("$ifNull", List.of("$" + when + ".last", NEVER));
        return new Order(when, new Document("$ifNull", List.of("$" + when + ".first", last)));
    }
}

package org.qadam.repository;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How a list is sorted: by one key that every document has, then by code.
 *
 * @param name of the order, for cursors
 * @param key what it is sorted by, as an expression of the database
 * @param descending whether the greatest key comes first; codes ascend all the same
 */
public record SortOrder(String name, Object key, boolean descending) {

    public static final SortOrder CODE = by("code");

    private static final Date EVER = date(LocalDate.of(1, 1, 1));
    private static final Date NEVER = date(LocalDate.of(9999, 12, 31));

    public static SortOrder by(String field) {
        return new SortOrder(field, "$" + field, false);
    }

    public static SortOrder byDescending(String field) {
        return new SortOrder("-" + field, "$" + field, true);
    }

    /** By the first day that is known of a when, else the last; what has neither comes last. */
    public static SortOrder byDay(String when) {
        return new SortOrder(when, firstDay(when, NEVER), false);
    }

    /** The same from the latest on; what has no day comes last here, too. */
    public static SortOrder byDayDescending(String when) {
        return new SortOrder("-" + when, firstDay(when, EVER), true);
    }

    Bson sortedBy(String field) {
        return Sorts.orderBy(descending ? Sorts.descending(field) : Sorts.ascending(field), Sorts.ascending("code"));
    }

    private static Document firstDay(String when, Date unknown) {
        var last = new Document("$ifNull", List.of("$" + when + ".last", unknown));
        return new Document("$ifNull", List.of("$" + when + ".first", last));
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}

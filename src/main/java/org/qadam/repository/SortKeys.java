package org.qadam.repository;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/**
 * Computes the sort keys that a collection stores beside the state of a version. The keys follow from the state and are
 * not part of it, so the hash of a revision does not depend on them.
 */
final class SortKeys {

    /** The name of the stored field. No record has a component of this name. */
    static final String FIELD = "sort";

    private static final BsonDateTime EARLIEST = dateTime(LocalDate.of(1, 1, 1));
    private static final BsonDateTime LATEST = dateTime(LocalDate.of(9999, 12, 31));

    private SortKeys() {}

    /**
     * Returns the keys of a stored {@code When}, one for each direction: its first day, else its last day. Without a
     * day each key places the row last in its direction.
     */
    static BsonDocument ofDay(BsonValue when) {
        var day = day(when);
        return new BsonDocument("ascending", day.isNull() ? LATEST : day)
                .append("descending", day.isNull() ? EARLIEST : day);
    }

    private static BsonValue day(BsonValue when) {
        if (!when.isDocument()) {
            return BsonNull.VALUE;
        }
        var first = when.asDocument().get("first", BsonNull.VALUE);
        return first.isNull() ? when.asDocument().get("last", BsonNull.VALUE) : first;
    }

    private static BsonDateTime dateTime(LocalDate day) {
        return new BsonDateTime(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }
}

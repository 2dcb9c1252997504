package org.qadam.repository;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * The order of a list: by one stored key that every document has, then by code ascending. No key is computed while a list
 * is read, so an index can give the rows in their order.
 *
 * @param field the field of the state that the key is or is made from
 * @param key which of the keys of that field
 */
public record SortOrder(String field, Key key) {

    public static final SortOrder CODE = by("code");

    /** How the stored key follows from the field. */
    enum Key {
        ASCENDING,
        DESCENDING,
        /** The earliest day first; a {@code When} without any day comes last. */
        DAY_ASCENDING,
        /** The latest day first; a {@code When} without any day comes last. */
        DAY_DESCENDING
    }

    /** Sorts by a field that every document has, a text, a number or a moment. */
    public static SortOrder by(String field) {
        return new SortOrder(field, Key.ASCENDING);
    }

    public static SortOrder byDescending(String field) {
        return new SortOrder(field, Key.DESCENDING);
    }

    /** Sorts by the first day of a {@code When}, else by its last day; a {@code When} without any day comes last. */
    public static SortOrder byDay(String when) {
        return new SortOrder(when, Key.DAY_ASCENDING);
    }

    /** Returns the same keys in descending order; what has no day comes last all the same. */
    public SortOrder descending() {
        return new SortOrder(field, isByDay() ? Key.DAY_DESCENDING : Key.DESCENDING);
    }

    boolean isByDay() {
        return key == Key.DAY_ASCENDING || key == Key.DAY_DESCENDING;
    }

    boolean isDescending() {
        return key == Key.DESCENDING || key == Key.DAY_DESCENDING;
    }

    /** The path of the stored key. */
    String path() {
        return switch (key) {
            case ASCENDING, DESCENDING -> field;
            case DAY_ASCENDING -> SortKeys.FIELD + ".ascending";
            case DAY_DESCENDING -> SortKeys.FIELD + ".descending";
        };
    }

    Bson bson() {
        var keys = isDescending() ? Sorts.descending(path()) : Sorts.ascending(path());
        return path().equals("code") ? keys : Sorts.orderBy(keys, Sorts.ascending("code"));
    }

    /** Returns the keys of an index that gives the rows of a position in this order. */
    Bson indexed() {
        return path().equals("code")
                ? Indexes.ascending("code", "to")
                : Indexes.compoundIndex(bson(), Indexes.ascending("to"));
    }
}

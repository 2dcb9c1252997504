package org.qadam.repository;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * The order of a list: by one stored key that every document has, then by code ascending. Keys are computed when a
 * version is written, so an index can return the rows in their order.
 *
 * @param field field of the state that the key is made from
 * @param key direction of the order, and how the key is made from the field
 */
public record SortOrder(String field, Key key) {

    public static final SortOrder CODE = by("code");

    /** The direction of an order, and whether the key is the field itself or a day computed from it. */
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

    /** Sorts like {@link #by}, in descending order of the field; equal rows by code ascending. */
    public static SortOrder byDescending(String field) {
        return new SortOrder(field, Key.DESCENDING);
    }

    /** Sorts by the first day of a {@code When}, else by its last day; a {@code When} without any day comes last. */
    public static SortOrder byDay(String when) {
        return new SortOrder(when, Key.DAY_ASCENDING);
    }

    /** Returns the descending order of the same field. Rows without a day come last in this order too. */
    public SortOrder descending() {
        return new SortOrder(field, isByDay() ? Key.DAY_DESCENDING : Key.DESCENDING);
    }

    boolean isByDay() {
        return key == Key.DAY_ASCENDING || key == Key.DAY_DESCENDING;
    }

    boolean isDescending() {
        return key == Key.DESCENDING || key == Key.DAY_DESCENDING;
    }

    /** Returns the path of the stored key. */
    String path() {
        return switch (key) {
            case ASCENDING, DESCENDING -> field;
            case DAY_ASCENDING -> SortKeys.FIELD + ".ascending";
            case DAY_DESCENDING -> SortKeys.FIELD + ".descending";
        };
    }

    /** Returns the sort specification of a query. */
    Bson bson() {
        var keys = isDescending() ? Sorts.descending(path()) : Sorts.ascending(path());
        return path().equals("code") ? keys : Sorts.orderBy(keys, Sorts.ascending("code"));
    }

    /** Returns the opposite sort, which reads the same index backwards. */
    Bson reversedBson() {
        var keys = isDescending() ? Sorts.ascending(path()) : Sorts.descending(path());
        return path().equals("code") ? keys : Sorts.orderBy(keys, Sorts.descending("code"));
    }

    /** Returns the keys of an index that returns rows in this order, with the end of each version for the position. */
    Bson indexKeys() {
        return path().equals("code")
                ? Indexes.ascending("code", "to")
                : Indexes.compoundIndex(bson(), Indexes.ascending("to"));
    }
}

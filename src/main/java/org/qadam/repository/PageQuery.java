package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;

import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A query for one page of a list.
 *
 * @param filter selects all rows of the list at the position and within the scope
 * @param list returns the identity of the list, for its cursors
 */
record PageQuery(Bson filter, SortOrder order, PageRequest page, Supplier<String> list) {

    /** Returns the cursor after which the page starts; null for the first page. */
    @Nullable
    Cursor cursor() {
        return page.after() == null ? null : Cursor.parse(page.after(), list.get());
    }

    /** Returns the sort of the read: against the order of the list if the page is read from the end. */
    Bson sort() {
        return page.fromEnd() ? order.reversedBson() : order.bson();
    }

    /** Returns the filter of the rows after the cursor. */
    Bson remaining() {
        var cursor = cursor();
        return cursor == null ? filter : and(filter, cursor.after(order));
    }

    /** Returns the encoded cursor of a row. */
    String cursorOf(BsonDocument stored, String code) {
        return new Cursor(key(stored), code).text(list.get());
    }

    /** Returns the stored sort key of a row. */
    BsonValue key(BsonDocument stored) {
        BsonValue key = stored;
        for (var name : order.path().split("\\.", -1)) {
            key = key.isDocument() ? key.asDocument().get(name, BsonNull.VALUE) : BsonNull.VALUE;
        }
        return key;
    }
}

package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;

import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.repository.Window.Row;
import org.qadam.shared.Document;

/**
 * One page of a list, as it is asked of the database.
 *
 * @param filter selects the rows of the whole list that the view shows
 * @param list the identity of the list, for its cursors
 */
record PageQuery(Bson filter, SortOrder order, PageRequest page, String list) {

    @Nullable
    Cursor cursor() {
        return page.after() == null ? null : Cursor.parse(page.after(), list);
    }

    /** Returns the filter of the rows after the cursor. */
    Bson rest() {
        var cursor = cursor();
        return cursor == null ? filter : and(filter, cursor.after(order));
    }

    <T extends Document> Row<T> row(T document, RawBsonDocument stored) {
        return new Row<>(document, new Cursor(key(stored), document.code()).text(list));
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

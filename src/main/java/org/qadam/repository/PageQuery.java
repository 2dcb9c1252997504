package org.qadam.repository;

import static com.mongodb.client.model.Aggregates.addFields;

import com.mongodb.client.model.Field;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.qadam.repository.Window.Row;
import org.qadam.shared.Document;

/**
 * What is asked of a list.
 *
 * @param seen which rows there are, for this reader
 * @param name of the list, for cursors
 */
record PageQuery(Bson seen, SortOrder order, PageRequest page, String name) {

    static final String KEY = "_key";
    static final String AFTER = "_after";

    /** Gives each row the key that it is sorted by, and says whether it lies after the cursor. */
    Bson keyed() {
        var after =
                page.after() == null ? true : Cursor.parse(page.after(), name).isBefore(order);
        return addFields(new Field<>(KEY, order.key()), new Field<>(AFTER, after));
    }

    <T extends Document> Row<T> row(T document, RawBsonDocument keyed) {
        var cursor = new Cursor(Objects.requireNonNull(keyed.get(KEY)), document.code());
        return new Row<>(document, cursor.text(name));
    }
}

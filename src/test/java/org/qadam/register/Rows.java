package org.qadam.register;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.qadam.shelf.Shelves;

/** What the collections of a replica hold, every version of every document, by the names of the collections. */
final class Rows {

    private Rows() {}

    static Map<String, List<Document>> of(Side side) {
        var rows = new TreeMap<String, List<Document>>();
        side.the(Shelves.class).types().keySet().forEach(it -> rows.put(it, in(side, it)));
        return rows;
    }

    /** What the revisions of one come to in another that holds nothing yet. */
    static Map<String, List<Document>> remade(Side side, Side empty) {
        empty.database.getCollection(Revision.COLLECTION).insertMany(in(side, Revision.COLLECTION));
        return of(empty.start());
    }

    private static List<Document> in(Side side, String collection) {
        return side.database
                .getCollection(collection)
                .find()
                .sort(ascending("_id"))
                .into(new ArrayList<>());
    }
}

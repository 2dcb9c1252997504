package org.qadam.register;

import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.qadam.repository.DocumentRepositories;

/** Reads the versions of all documents from the collections of a replica, by the names of the collections. */
final class StoredVersions {

    private StoredVersions() {}

    static Map<String, List<Document>> of(TestReplica side) {
        var rows = new TreeMap<String, List<Document>>();
        side.the(DocumentRepositories.class).types().keySet().forEach(it -> rows.put(it, in(side, it)));
        return rows;
    }

    /** Returns the versions that a replica with an empty database rebuilds from the revisions of another one. */
    static Map<String, List<Document>> remade(TestReplica side, TestReplica empty) {
        empty.database.getCollection(Revision.COLLECTION).insertMany(in(side, Revision.COLLECTION));
        return of(empty.start());
    }

    private static List<Document> in(TestReplica side, String collection) {
        return side.database
                .getCollection(collection)
                .find()
                .sort(ascending("_id"))
                .into(new ArrayList<>());
    }
}

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

    static Map<String, List<Document>> of(TestReplica replica) {
        var versions = new TreeMap<String, List<Document>>();
        replica.bean(DocumentRepositories.class).types().keySet().forEach(it -> versions.put(it, stored(replica, it)));
        return versions;
    }

    /** Returns the versions that a replica with an empty database rebuilds from the revisions of another one. */
    static Map<String, List<Document>> rebuilt(TestReplica replica, TestReplica empty) {
        empty.database.getCollection(Revision.COLLECTION).insertMany(stored(replica, Revision.COLLECTION));
        return of(empty.start());
    }

    private static List<Document> stored(TestReplica replica, String collection) {
        return replica.database
                .getCollection(collection)
                .find()
                .sort(ascending("_id"))
                .into(new ArrayList<>());
    }
}

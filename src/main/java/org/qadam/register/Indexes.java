package org.qadam.register;

import com.mongodb.client.model.IndexOptions;
import org.qadam.mongo.IndexCreation;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The indexes of the register, made before anything is written. */
@Component
final class Indexes {

    private final IndexCreation indexes;
    private final Shelves types;

    Indexes(IndexCreation indexes, Shelves types) {
        this.indexes = indexes;
        this.types = types;
    }

    void make() {
        var unique = new IndexOptions().unique(true);
        indexes.create(Revisions.NAME, unique, Revisions.KEY);
        indexes.create(Revisions.NAME, unique, "request");
        create(Revisions.NAME, "at", "_id");
        for (var type : types.all()) {
            create(type.name(), "code", "to");
            create(type.name(), "to", "from");
            type.keys().forEach(it -> create(type.name(), it, "to"));
        }
    }

    private void create(String collection, String... keys) {
        indexes.create(collection, new IndexOptions(), keys);
    }
}

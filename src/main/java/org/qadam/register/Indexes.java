package org.qadam.register;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The only class that makes indexes, before anything is written. */
@Component
final class Indexes {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final IndexOptions PLAIN = new IndexOptions();

    private final MongoDatabase database;
    private final Types types;

    Indexes(MongoDatabase database, Types types) {
        this.database = database;
        this.types = types;
    }

    void make() {
        make(Revisions.NAME, UNIQUE, "entries.key");
        make(Revisions.NAME, UNIQUE, "request");
        make(Revisions.NAME, PLAIN, "at", "_id");
        types.all().forEach(this::make);
    }

    private void make(DocumentType<?> type) {
        make(type.name(), PLAIN, "code", "to");
        make(type.name(), PLAIN, "to", "from");
        type.keys().forEach(key -> make(type.name(), PLAIN, key, "to"));
    }

    private void make(String collection, IndexOptions options, String... keys) {
        database.getCollection(collection).createIndex(ascending(List.of(keys)), options);
    }
}

package org.qadam.register;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import org.qadam.shared.Document;
import org.springframework.stereotype.Component;

/** The types of documents: each room names its own when it opens its shelf. */
@Component
final class Types {

    private final MongoDatabase database;
    private final CodecRegistry codecs;
    private final Map<Class<?>, DocumentType<?>> byRecord = new LinkedHashMap<>();
    private final Map<String, DocumentType<?>> byName = new LinkedHashMap<>();

    Types(MongoDatabase database, CodecRegistry codecs) {
        this.database = database;
        this.codecs = codecs;
    }

    <T extends Document> DocumentType<T> add(String name, Class<T> record, List<String> keys) {
        var collection = database.getCollection(name, RawBsonDocument.class);
        var type = new DocumentType<>(name, record, collection, codecs.get(record), keys);
        byRecord.put(record, type);
        byName.put(name, type);
        return type;
    }

    @SuppressWarnings("unchecked")
    <T extends Document> DocumentType<T> of(Class<T> record) {
        return (DocumentType<T>) Optional.ofNullable(byRecord.get(record))
                .orElseThrow(() -> new IllegalArgumentException("no shelf holds " + record));
    }

    DocumentType<?> named(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("no shelf is named " + name));
    }

    Collection<DocumentType<?>> all() {
        return new ArrayList<>(byName.values());
    }
}

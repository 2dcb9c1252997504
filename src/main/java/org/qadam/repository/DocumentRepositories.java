package org.qadam.repository;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;
import org.qadam.mongo.IndexCreation;
import org.qadam.shared.Document;
import org.springframework.stereotype.Component;

/** The repositories: each room opens those of its own types, before anything is written. */
@Component
public final class DocumentRepositories {

    private final MongoDatabase database;
    private final CodecRegistry codecs;
    private final Map<String, DocumentType<?>> types = new LinkedHashMap<>();

    DocumentRepositories(MongoDatabase database, CodecRegistry codecs) {
        this.database = database;
        this.codecs = codecs;
    }

    /**
     * The repository of a type.
     *
     * @param name of the collection
     * @param rows which rows a scope may see: a line of the table in {@link Scope}
     * @param keys that filters ask by: each gets its index
     */
    public <T extends Document> DocumentRepository<T> create(
            String name, Class<T> record, Function<Scope, Bson> rows, String... keys) {
        var collection = database.getCollection(name, RawBsonDocument.class);
        var type = new DocumentType<>(name, record, collection, codecs.get(record), List.of(keys));
        types.put(name, type);
        return new DocumentRepository<>(type, rows);
    }

    /** The types there are, by the names of their collections. */
    public Map<String, Class<? extends Document>> types() {
        var names = new LinkedHashMap<String, Class<? extends Document>>();
        types.forEach((name, it) -> names.put(name, it.record()));
        return names;
    }

    /** The indexes of all types: by code, by position, and by each key that filters ask by. */
    public void index(IndexCreation indexes) {
        var plain = new IndexOptions();
        for (var type : all()) {
            indexes.create(type.name(), plain, "code", "to");
            indexes.create(type.name(), plain, "to", "from");
            type.keys().forEach(it -> indexes.create(type.name(), plain, it, "to"));
        }
    }

    /** The names of the collections that hold anything. */
    public List<String> filled() {
        return all().stream()
                .filter(it -> it.find(empty()).first() != null)
                .map(DocumentType::name)
                .toList();
    }

    /**
     * Reads all that stands at a position.
     *
     * @throws UnreadableDocumentException that names the document which its record no longer accepts
     */
    public void checkReadable(long position) {
        for (var type : all()) {
            type.find(DocumentType.at(position)).forEach(type::read);
        }
    }

    public Collection<DocumentType<?>> all() {
        return types.values();
    }

    public DocumentType<?> named(String name) {
        return Optional.ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalStateException("no repository is named " + name));
    }

    @SuppressWarnings("unchecked")
    public <T extends Document> DocumentType<T> of(Class<T> record) {
        return all().stream()
                .filter(it -> it.record().equals(record))
                .map(it -> (DocumentType<T>) it)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no repository holds " + record));
    }
}

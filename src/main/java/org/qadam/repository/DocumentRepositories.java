package org.qadam.repository;

import static com.mongodb.client.model.Filters.empty;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.mongo.IndexCreation;
import org.qadam.shared.Document;
import org.qadam.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Creates the repositories. Each package creates those of its own types before the register starts. */
@Component
public final class DocumentRepositories {

    private final MongoDatabase database;
    private final CodecRegistry codecs;
    private final SnapshotReads reads = new SnapshotReads();
    private final Map<String, DocumentType<?>> types = new LinkedHashMap<>();
    private final Map<Class<?>, DocumentRepository<?>> repositories = new HashMap<>();

    DocumentRepositories(MongoDatabase database, CodecRegistry codecs) {
        this.database = database;
        this.codecs = codecs;
    }

    /**
     * Creates the repository of a type. Its documents are read with read concern snapshot, also by the register. A scan of
     * an index without a snapshot can miss a row whose {@code to} a change moves meanwhile.
     *
     * @param name name of the collection
     * @param scopeFilter returns the filter of the documents that a caller may see: a method of {@link Scope}
     * @param order default order of lists of this type
     * @param comparedFields fields that lists compare with one value; each gets an index. Those of declared filters and links
     *     need not be named.
     */
    public <T extends Document> DocumentRepository<T> create(
            String name,
            Class<T> record,
            Function<Scope, Bson> scopeFilter,
            SortOrder order,
            String... comparedFields) {
        var codec = new NamingCodec<>(name, codecs.get(record));
        var collection = database.getCollection(name, record)
                .withCodecRegistry(CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), codecs))
                .withReadConcern(ReadConcern.SNAPSHOT);
        var fields = new LinkedHashSet<>(List.of(comparedFields));
        var type = new DocumentType<>(name, record, collection, reads, codec, order, fields);
        types.put(name, type);
        var repository = new DocumentRepository<>(type, scopeFilter);
        repositories.put(record, repository);
        return repository;
    }

    /**
     * Checks that a view contains documents, which no repository has read in that view.
     *
     * @throws NotFoundException if a document is outside the scope of the view
     */
    public void requireVisible(View view, Collection<? extends Document> documents) {
        documents.stream()
                .collect(groupingBy(Document::getClass, mapping(Document::code, toList())))
                .forEach((record, codes) -> repository(record).requireAll(view, codes));
    }

    /** Returns the repository of a record, which must have been created. */
    @SuppressWarnings("unchecked")
    public <T extends Document> DocumentRepository<T> repository(Class<T> record) {
        return (DocumentRepository<T>) requireNonNull(repositories.get(record), () -> "no repository reads " + record);
    }

    /** Returns all types by the names of their collections, in the order of creation. */
    public Map<String, Class<? extends Document>> types() {
        var names = new LinkedHashMap<String, Class<? extends Document>>();
        types.forEach((name, it) -> names.put(name, it.record()));
        return names;
    }

    /**
     * Creates the indexes of all types: by code, by position, by the default order, and by each field that filters
     * compare with one value. An index of such a field also has the keys of the default order, so that a page of a
     * filtered list is read in its order.
     */
    public void createIndexes(IndexCreation indexes) {
        for (var type : documentTypes()) {
            indexes.create(type.name(), Indexes.ascending("code", "to"));
            indexes.create(type.name(), Indexes.ascending("to", "from"));
            if (!type.order().equals(SortOrder.CODE)) {
                indexes.create(type.name(), type.order().indexKeys());
            }
            type.comparedFields()
                    .forEach(it -> indexes.create(
                            type.name(),
                            Indexes.compoundIndex(
                                    Indexes.ascending(it), type.order().indexKeys())));
        }
    }

    /** Returns the names of the collections that are not empty. */
    public List<String> nonEmptyCollections() {
        return documentTypes().stream()
                .filter(it -> it.read(_ -> it.find(empty()).first() != null))
                .map(DocumentType::name)
                .toList();
    }

    /** Returns all types in the order of creation. */
    public Collection<DocumentType<?>> documentTypes() {
        return types.values();
    }

    /** Returns the type with a collection of that name, which must have been created. */
    public DocumentType<?> type(String name) {
        return Optional.ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalStateException("no repository is named " + name));
    }

    /** Returns the type of a record, which must have been created. */
    @SuppressWarnings("unchecked")
    public <T extends Document> DocumentType<T> type(Class<T> record) {
        return documentTypes().stream()
                .filter(it -> it.record().equals(record))
                .map(it -> (DocumentType<T>) it)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no repository holds " + record));
    }
}

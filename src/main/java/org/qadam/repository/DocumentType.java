package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.Deadlines;
import org.qadam.shared.Document;

/**
 * A type of documents and its collection. The collection holds every version with the positions between which it was
 * valid. Only the register uses a document type directly; a caller's reads go through {@link DocumentRepository}.
 *
 * @param name name of the collection
 * @param order default order of lists of this type
 * @param comparedFields fields that lists compare with one value, as far as these lists are declared yet
 */
public record DocumentType<T extends Document>(
        String name,
        Class<T> record,
        MongoCollection<T> collection,
        SnapshotReads reads,
        NamingCodec<T> codec,
        SortOrder order,
        Set<String> comparedFields) {

    /** Returns the filter of the versions that are valid at a position. All reads of documents use this filter. */
    public static Bson validAt(long position) {
        return and(lte("from", position), gt("to", position));
    }

    /** Returns the identifier of a version in its collection: code and version, separated by a slash. */
    public static String id(String code, int version) {
        return code + "/" + version;
    }

    /** Returns the code of a stored document. */
    public static String code(BsonDocument stored) {
        return stored.getString("code").getValue();
    }

    /** Runs a read of the collection, with the time limit of a request. */
    <R> R read(Function<MongoCollection<RawBsonDocument>, R> read) {
        return reads.run(bytes(), read);
    }

    /** Runs a read of the collection that decodes documents directly from the answer of the server. */
    <R> R readDocuments(Function<MongoCollection<T>, R> read) {
        return reads.run(collection, read);
    }

    /** Returns the collection for reads of stored versions as bytes. */
    private MongoCollection<RawBsonDocument> bytes() {
        return collection.withDocumentClass(RawBsonDocument.class);
    }

    /** Finds stored versions without a scope, with the time limit of the register for each batch. For the register only. */
    public FindIterable<RawBsonDocument> find(Bson filter) {
        return Deadlines.limited(bytes()).find(filter).timeoutMode(TimeoutMode.ITERATION);
    }

    /** Returns the version with an identifier as returned by {@link #id}, whether or not it is current. */
    public Optional<T> findVersion(String id) {
        return Optional.ofNullable(find(eq(id)).first()).map(this::read);
    }

    /**
     * Returns the state of a document as a revision stores it: all fields but the version.
     *
     * @throws UnstorableDocumentException if a value cannot be stored
     */
    public BsonDocument state(Document document) {
        try {
            var state = new BsonDocumentWrapper<>(record.cast(document), codec).clone();
            state.remove("version");
            return state;
        } catch (RuntimeException e) {
            throw new UnstorableDocumentException(name, document, e.getMessage(), e);
        }
    }

    /**
     * Returns the state of a document as {@link #state} does, and reads the state again. Not every record checks its
     * components when it is created, and a document that cannot be read would stop each later start.
     *
     * @throws UnstorableDocumentException if the state cannot be read, or is read as another document
     */
    public BsonDocument verifiedState(Document document) {
        var state = state(document);
        try {
            var differing = difference(document, read(state, document.code(), document.version()));
            if (differing.isPresent()) {
                throw new UnstorableDocumentException(
                        name, document, "the component %s would change".formatted(differing.get()), null);
            }
            return state;
        } catch (UnreadableDocumentException e) {
            throw new UnstorableDocumentException(name, document, e.reason(), e);
        }
    }

    /**
     * Reads the documents at a position that were recorded after another position.
     *
     * @throws UnreadableDocumentException if the record does not accept a stored document; names the document
     */
    public void checkReadable(long after, long position) {
        read(_ -> {
            find(and(validAt(position), gt("from", after))).forEach(this::read);
            return true;
        });
    }

    /** Returns the name of the first component with different values; empty if the documents are equal. */
    private Optional<String> difference(Document one, T other) {
        return one.equals(other)
                ? Optional.empty()
                : Stream.of(record.getRecordComponents())
                        .filter(it -> !Objects.equals(value(it, one), value(it, other)))
                        .map(RecordComponent::getName)
                        .findFirst();
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the fields that the collection stores beside the state: the keys that lists are sorted by. */
    public BsonDocument derived(BsonDocument state) {
        return order.isByDay()
                ? new BsonDocument(SortKeys.FIELD, SortKeys.ofDay(state.get(order.field(), BsonNull.VALUE)))
                : new BsonDocument();
    }

    /** Returns the state of a document with the derived fields. */
    BsonDocument stored(Document document) {
        var stored = state(document);
        stored.putAll(derived(stored));
        return stored;
    }

    /** Returns the document with a state, a code and a version. */
    public T read(BsonDocument state, String code, int version) {
        var stored = new BsonDocument("_id", new BsonString(id(code, version)));
        stored.putAll(state);
        return read(stored.append("version", new BsonInt32(version)));
    }

    /**
     * Returns a stored version as a document. Decodes a {@link RawBsonDocument} directly from its bytes.
     *
     * @throws UnreadableDocumentException if the record does not accept the stored fields
     */
    public T read(BsonDocument stored) {
        return stored instanceof RawBsonDocument raw
                ? raw.decode(codec)
                : codec.decode(stored.asBsonReader(), DecoderContext.builder().build());
    }
}

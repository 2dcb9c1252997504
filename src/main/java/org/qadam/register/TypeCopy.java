package org.qadam.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.qadam.repository.DocumentType;
import org.qadam.shared.Document;

/** The documents of one type in a working copy: those read so far, and those that the change has decided. */
final class TypeCopy<T extends Document> {

    private final DocumentType<T> type;
    private final long position;
    private final Map<String, T> current = new HashMap<>();
    /** Positions at which the documents were recorded or withdrawn, by code. */
    private final Map<String, Long> positions = new HashMap<>();
    /** Codes without a current document, with the version of the withdrawal; 0 if there never was a document. */
    private final Map<String, Integer> absent = new HashMap<>();

    private final Map<String, Optional<T>> decided = new HashMap<>();
    private boolean complete;

    TypeCopy(DocumentType<T> type, long position) {
        this.type = type;
        this.position = position;
    }

    DocumentType<T> type() {
        return type;
    }

    /**
     * Reads the documents that were not read before: current ones with one command, the rest with a second one, because
     * they may be withdrawn.
     */
    void read(Collection<String> codes) {
        var missing = new TreeSet<>(codes);
        missing.removeIf(it -> current.containsKey(it) || absent.containsKey(it));
        if (!missing.isEmpty() && !complete) {
            read(in("code", missing));
            missing.removeIf(current::containsKey);
        }
        if (!missing.isEmpty()) {
            missing.forEach(it -> absent.put(it, 0));
            type.find(and(in("code", missing), lte("from", position)))
                    .projection(include("code", "version", "to"))
                    .forEach(it -> {
                        absent.merge(
                                DocumentType.code(it), it.getInt32("version").getValue() + 1, Math::max);
                        positions.merge(DocumentType.code(it), it.getInt64("to").getValue(), Math::max);
                    });
        }
    }

    private void read(Bson filter) {
        type.find(and(filter, DocumentType.validAt(position))).forEach(it -> {
            current.put(DocumentType.code(it), type.read(it));
            positions.put(DocumentType.code(it), it.getInt64("from").getValue());
        });
    }

    /** Returns the recorded document, without the decisions of this change. */
    Optional<T> current(String code) {
        read(List.of(code));
        return Optional.ofNullable(current.get(code));
    }

    Optional<T> find(String code) {
        var document = decided.get(code);
        return document == null ? current(code) : document;
    }

    List<T> all(Bson filter, Predicate<T> condition) {
        if (!complete) {
            read(filter);
            complete = filter.equals(empty());
        }
        var codes = new TreeSet<>(current.keySet());
        codes.addAll(decided.keySet());
        return codes.stream().flatMap(it -> find(it).stream()).filter(condition).toList();
    }

    void put(Document document) {
        decided.put(
                document.code(),
                Optional.of(document).filter(type.record()::isInstance).map(type.record()::cast));
    }

    boolean isCurrent(Document document) {
        var state = type.state(document);
        return current(document.code()).map(type::state).filter(state::equals).isPresent();
    }

    /** Returns the positions of the last entries of codes, by code. Codes without an entry are left out. */
    Map<String, Long> positions(Collection<String> codes) {
        read(codes);
        var found = new HashMap<>(positions);
        found.keySet().retainAll(Set.copyOf(codes));
        return found;
    }

    /** Returns the last version of a code, which may be that of a withdrawal; 0 if there never was a document. */
    int version(String code) {
        return current(code).map(Document::version).orElseGet(() -> absent.getOrDefault(code, 0));
    }
}

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
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.qadam.register.Revision.Entry;
import org.qadam.repository.DocumentType;
import org.qadam.shared.Document;

/** The documents of one type in a working copy: those read so far, and those that the change has decided. */
final class TypeCopy<T extends Document> {

    private final DocumentType<T> type;
    private final long position;
    private final Map<String, T> current = new HashMap<>();
    /** Codes without a current document, with the version of the withdrawal; 0 if there never was a document. */
    private final Map<String, Integer> gone = new HashMap<>();

    private final Map<String, Optional<T>> changed = new HashMap<>();
    private boolean whole;

    TypeCopy(DocumentType<T> type, long position) {
        this.type = type;
        this.position = position;
    }

    /**
     * Reads the documents that were not read before: current ones with one command, the rest with a second one, because
     * they may be withdrawn.
     */
    void read(Collection<String> codes) {
        var left = new TreeSet<>(codes);
        left.removeIf(it -> current.containsKey(it) || gone.containsKey(it));
        if (!left.isEmpty() && !whole) {
            read(in("code", left));
            left.removeIf(current::containsKey);
        }
        if (!left.isEmpty()) {
            left.forEach(it -> gone.put(it, 0));
            type.find(and(in("code", left), lte("from", position)))
                    .projection(include("code", "version"))
                    .forEach(it -> gone.merge(
                            DocumentType.code(it), it.getInt32("version").getValue() + 1, Math::max));
        }
    }

    private void read(Bson filter) {
        type.find(and(filter, DocumentType.at(position))).map(type::read).forEach(it -> current.put(it.code(), it));
    }

    /** Returns the recorded document, without the decisions of this change. */
    Optional<T> current(String code) {
        read(List.of(code));
        return Optional.ofNullable(current.get(code));
    }

    Optional<T> find(String code) {
        var decided = changed.get(code);
        return decided == null ? current(code) : decided;
    }

    List<T> all(Bson filter, Predicate<T> condition) {
        if (!whole) {
            read(filter);
            whole = filter.equals(empty());
        }
        var codes = new TreeSet<>(current.keySet());
        codes.addAll(changed.keySet());
        return codes.stream().flatMap(it -> find(it).stream()).filter(condition).toList();
    }

    void put(Document document) {
        changed.put(
                document.code(),
                Optional.of(document).filter(type.record()::isInstance).map(type.record()::cast));
    }

    boolean isCurrent(Document document) {
        var state = type.state(document);
        return current(document.code()).map(type::state).filter(state::equals).isPresent();
    }

    /** Returns the last version of a code, which may be that of a withdrawal; 0 if there never was a document. */
    int version(String code) {
        return current(code).map(Document::version).orElseGet(() -> gone.getOrDefault(code, 0));
    }

    /**
     * Returns the entry to record for a document; empty if the document equals its current state, or is withdrawn
     * already.
     *
     * @throws WithdrawnException if the code is that of a withdrawn document
     */
    Optional<Entry> entry(Document document) {
        var code = document.code();
        var was = current(code);
        int next = version(code) + 1;
        return switch (document) {
            case Withdrawal it -> was.map(_ -> new Entry(type.name(), code, next, null, it.reason()));
            case Document _ when next > 1 && was.isEmpty() -> throw new WithdrawnException(type.name(), code);
            case Document it when isCurrent(it) -> Optional.empty();
            case Document it -> Optional.of(new Entry(type.name(), code, next, type.state(it), null));
        };
    }
}

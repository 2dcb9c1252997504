package org.qadam.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Revision.Entry;
import org.qadam.shared.Document;

/** What a draft knows of one type: what it has read, each once, and what the change has laid on top. */
final class Known<T extends Document> {

    private final DocumentType<T> type;
    private final long position;
    private final Map<String, Standing<T>> standings = new HashMap<>();
    private final Map<String, Optional<T>> laid = new HashMap<>();
    private boolean whole;

    Known(DocumentType<T> type, long position) {
        this.type = type;
        this.position = position;
    }

    /** One command for those that are there, and one for the others: they may have been withdrawn. */
    void read(Collection<String> codes) {
        var left = new TreeSet<>(codes);
        left.removeIf(standings::containsKey);
        if (!left.isEmpty() && !whole) {
            readThere(in("code", left));
            left.removeIf(standings::containsKey);
        }
        if (!left.isEmpty()) {
            type.find(and(in("code", left), lte("from", position)))
                    .projection(Projections.include("code", "version", "to"))
                    .forEach(it -> standings.merge(code(it), Standing.ended(it), Standing::later));
            left.forEach(it -> standings.putIfAbsent(it, new Standing<>(0, 0, null)));
        }
    }

    private void readThere(Bson filter) {
        type.find(and(filter, DocumentType.at(position))).forEach(it -> {
            var document = type.read(it);
            standings.put(code(it), new Standing<>(document.version(), number(it, "from"), document));
        });
    }

    Standing<T> standing(String code) {
        read(List.of(code));
        return standings.getOrDefault(code, new Standing<>(0, 0, null));
    }

    Optional<T> find(String code) {
        return laid.containsKey(code)
                ? laid.get(code)
                : Optional.ofNullable(standing(code).document());
    }

    List<T> all(Bson filter, Predicate<T> condition) {
        if (!whole) {
            readThere(filter);
            whole = filter.equals(empty());
        }
        var codes = new TreeSet<>(standings.keySet());
        codes.addAll(laid.keySet());
        return codes.stream().flatMap(it -> find(it).stream()).filter(condition).toList();
    }

    void lay(Document document) {
        laid.put(
                document.code(),
                document instanceof Withdrawal
                        ? Optional.empty()
                        : Optional.of(type.record().cast(document)));
    }

    /** Whether it stands already as it is here, its version apart. */
    boolean stands(Document document) {
        var stored = standing(document.code()).document();
        return stored != null && type.state(stored).equals(type.state(document));
    }

    /** What is to be recorded of it, where that is anything new. */
    Optional<Entry> entry(Document document) {
        var standing = standing(document.code());
        int next = standing.version() + 1;
        if (document instanceof Withdrawal it) {
            return Optional.ofNullable(standing.document())
                    .map(_ -> new Entry(type.name(), it.code(), next, null, it.reason()));
        }
        if (standing.isWithdrawn()) {
            throw new WithdrawnException(type.name(), document.code());
        }
        return stands(document)
                ? Optional.empty()
                : Optional.of(new Entry(type.name(), document.code(), next, type.state(document), null));
    }

    private static String code(BsonDocument stored) {
        return stored.getString("code").getValue();
    }

    private static long number(BsonDocument stored, String field) {
        return stored.getNumber(field).longValue();
    }

    /**
     * The last version of a code.
     *
     * @param version 0 where none was ever recorded
     * @param since position of the revision that made it so: opened, or withdrawn
     * @param document null where there is none, or none any more
     */
    record Standing<T>(int version, long since, @Nullable T document) {

        private static <T> Standing<T> ended(BsonDocument stored) {
            return new Standing<>((int) number(stored, "version"), number(stored, "to"), null);
        }

        private Standing<T> later(Standing<T> other) {
            return version > other.version ? this : other;
        }

        boolean isWithdrawn() {
            return version > 0 && document == null;
        }
    }
}

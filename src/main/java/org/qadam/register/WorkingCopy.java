package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.qadam.register.Revision.Entry;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;

/**
 * The register as a decision sees it: at one position, whole and unscoped, with what the change has decided so far changed
 * on top.
 */
public final class WorkingCopy {

    private final long position;
    private final DocumentRepositories types;
    private final Revisions revisions;
    private final Map<Class<?>, TypeCopy<?>> known = new HashMap<>();

    WorkingCopy(long position, DocumentRepositories types, Revisions revisions) {
        this.position = position;
        this.types = types;
        this.revisions = revisions;
    }

    public long position() {
        return position;
    }

    public <T extends Document> Optional<T> find(Class<T> type, String code) {
        return known(type).find(code);
    }

    /** The one the caller has read; refused where it has changed since. */
    public <T extends Document> T get(Class<T> type, String code, int version) {
        var found = find(type, code);
        int current = found.map(Document::version).orElse(0);
        return found.filter(_ -> current == version)
                .orElseThrow(() -> new StaleVersionException(types.of(type).name(), code, version, current));
    }

    /** All of a type in the order of their codes: read once, then known. */
    public <T extends Document> List<T> all(Class<T> type) {
        return all(type, empty(), _ -> true);
    }

    /** The filter only narrows what the database sends; the condition decides, also on what lies on top. */
    public <T extends Document> List<T> all(Class<T> type, Bson filter, Predicate<T> condition) {
        return known(type).all(filter, condition);
    }

    /** Whether a document stands already as it is here, its version apart. */
    public boolean isCurrent(Document document) {
        return of(document).isCurrent(document);
    }

    /** Who made the last entry of each of these, be it that it was withdrawn; those without one are left out. */
    public Map<String, String> authors(Class<? extends Document> type, Collection<String> codes) {
        var name = types.of(type).name();
        known(type).read(codes);
        return revisions.authors(codes.stream()
                .map(it -> Entry.key(name, it, known(type).version(it)))
                .toList());
    }

    /** Asks a decision, and from then on shows what it answered. */
    List<? extends Document> apply(Decision decision) {
        var decided = decision.decide(this);
        decided.forEach(it -> of(it).put(it));
        return decided;
    }

    /** What stands of these, with the versions it has. */
    List<Document> current(List<? extends Document> documents) {
        return documents.stream()
                .<Document>flatMap(it -> of(it).current(it.code()).stream())
                .toList();
    }

    /** Every document there is. */
    List<Document> everything() {
        return types.all().stream()
                .<Document>flatMap(it -> all(it.record()).stream())
                .toList();
    }

    TypeCopy<?> of(Document document) {
        Class<? extends Document> type = document instanceof Withdrawal it ? it.of() : document.getClass();
        return known(type);
    }

    @SuppressWarnings("unchecked")
    <T extends Document> TypeCopy<T> known(Class<T> type) {
        return (TypeCopy<T>) known.computeIfAbsent(type, _ -> new TypeCopy<>(types.of(type), position));
    }
}

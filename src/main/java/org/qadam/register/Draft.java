package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Stored.Standing;
import org.qadam.shared.Document;

/**
 * The register as a decision sees it: at one position, whole and unscoped, with what the change has decided so far laid
 * on top.
 */
public final class Draft {

    private final Head head;
    private final Types types;
    private final Stored stored;
    private final Revisions revisions;
    private final Map<Class<?>, Map<String, @Nullable Document>> known = new HashMap<>();
    private final Set<Class<?>> whole = new HashSet<>();

    Draft(Head head, Types types, Stored stored, Revisions revisions) {
        this.head = head;
        this.types = types;
        this.stored = stored;
        this.revisions = revisions;
    }

    public long position() {
        return head.position();
    }

    public <T extends Document> Optional<T> find(Class<T> type, String code) {
        var these = these(type);
        if (!these.containsKey(code) && !whole.contains(type)) {
            read(type, eq("code", code));
            these.putIfAbsent(code, null);
        }
        return Optional.ofNullable(type.cast(these.get(code)));
    }

    /** The one the caller has read; refused where it has changed since. */
    public <T extends Document> T get(Class<T> type, String code, int version) {
        var name = types.of(type).name();
        var found = find(type, code).orElseThrow(() -> new StaleException(name, code, version, 0));
        if (found.version() != version) {
            throw new StaleException(name, code, version, found.version());
        }
        return found;
    }

    /** All of a type in the order of their codes: read once, then known. */
    public <T extends Document> List<T> all(Class<T> type) {
        return all(type, empty(), _ -> true);
    }

    /** The filter only narrows what the database sends; the condition decides, also on what lies on top. */
    public <T extends Document> List<T> all(Class<T> type, Bson filter, Predicate<T> condition) {
        read(type, filter);
        if (filter.equals(empty())) {
            whole.add(type);
        }
        return new TreeMap<>(these(type))
                .values().stream()
                        .filter(Objects::nonNull)
                        .map(type::cast)
                        .filter(condition)
                        .toList();
    }

    /** Whether a document stands already as it is here, its version apart. */
    public boolean stands(Document document) {
        var type = types.of(document.getClass());
        return find(document.getClass(), document.code())
                .map(type::state)
                .filter(type.state(document)::equals)
                .isPresent();
    }

    /** Who made the last entry of each of these, and whether it was withdrawn by it. */
    public Map<String, Last> last(Class<? extends Document> type, Collection<String> codes) {
        var standings = stored.standings(types.of(type), codes, position());
        var authors = revisions.authors(
                standings.values().stream().map(Standing::since).distinct().toList());
        return standings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Last.of(it.getValue(), authors)));
    }

    /** What the change has decided so far. */
    void lay(List<? extends Document> decided) {
        decided.forEach(it -> {
            switch (it) {
                case Withdrawal gone -> these(gone.of()).put(gone.code(), null);
                case Document document -> these(document.getClass()).put(document.code(), document);
            }
        });
    }

    private void read(Class<? extends Document> type, Bson filter) {
        var record = types.of(type);
        if (!whole.contains(type)) {
            stored.find(record, filter, position())
                    .forEach(it ->
                            these(type).computeIfAbsent(it.getString("code").getValue(), _ -> record.read(it)));
        }
    }

    private Map<String, @Nullable Document> these(Class<?> type) {
        return known.computeIfAbsent(type, _ -> new HashMap<>());
    }

    /** The last entry of a document. */
    public record Last(String by, boolean withdrawn) {

        private static Last of(Standing standing, Map<Long, String> authors) {
            return new Last(authors.getOrDefault(standing.since(), ""), standing.document() == null);
        }
    }
}

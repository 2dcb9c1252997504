package org.qadam.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;
import org.qadam.shared.Document;
import org.springframework.stereotype.Component;

/** Opens the shelves: one for each type of document, before anything is written. */
@Component
public final class Shelves {

    private final Types types;

    Shelves(Types types) {
        this.types = types;
    }

    /**
     * The shelf of a type.
     *
     * @param name of the collection
     * @param rows which rows a scope may see: a line of the table in {@link Scope}
     * @param keys that filters ask by: each gets its index
     */
    public <T extends Document> Shelf<T> open(
            String name, Class<T> record, Function<Scope, Bson> rows, String... keys) {
        return new Shelf<>(types.add(name, record, List.of(keys)), rows);
    }

    /** The types there are, by the names of their collections. */
    public Map<String, Class<? extends Document>> types() {
        var names = new LinkedHashMap<String, Class<? extends Document>>();
        types.all().forEach(it -> names.put(it.name(), it.record()));
        return names;
    }
}

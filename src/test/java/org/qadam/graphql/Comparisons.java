package org.qadam.graphql;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Finds the fields that a MongoDB filter compares with one value or with a list of values. */
final class Comparisons {

    private Comparisons() {}

    static Set<String> in(BsonDocument filter) {
        var fields = new LinkedHashSet<String>();
        filter.forEach((name, condition) -> {
            if (name.equals("$and")) {
                condition.asArray().forEach(it -> fields.addAll(in(it.asDocument())));
            } else if (!name.startsWith("$")) {
                add(name, condition, fields);
            }
        });
        return fields;
    }

    private static void add(String name, BsonValue condition, Set<String> fields) {
        if (!condition.isDocument() || condition.asDocument().containsKey("$in")) {
            fields.add(name);
        } else if (condition.asDocument().containsKey("$elemMatch")) {
            in(condition.asDocument().getDocument("$elemMatch")).forEach(it -> fields.add(name + "." + it));
        }
    }
}

package org.qadam.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the filters of a scope in memory, as the database does. Only the operators that a scope uses are supported.
 */
final class FilterEvaluator {

    private FilterEvaluator() {}

    static List<String> by(Bson condition, List<String> rows, Function<String, Map<String, Object>> fields) {
        var wanted = condition.toBsonDocument();
        return rows.stream().filter(it -> matches(wanted, fields.apply(it))).toList();
    }

    private static boolean matches(BsonDocument condition, Map<String, Object> row) {
        return condition.entrySet().stream().allMatch(it -> switch (it.getKey()) {
            case "$and" -> it.getValue().asArray().stream().allMatch(each -> matches(each.asDocument(), row));
            case "$or" -> it.getValue().asArray().stream().anyMatch(each -> matches(each.asDocument(), row));
            default -> holds(it.getValue(), row.get(it.getKey()));
        });
    }

    private static boolean holds(BsonValue wanted, @Nullable Object value) {
        if (wanted instanceof BsonDocument in) {
            return value != null && in.getArray("$in").contains(new BsonString(value.toString()));
        }
        if (wanted.isNull()) {
            return value == null;
        }
        return wanted.asString().getValue().equals(value);
    }
}

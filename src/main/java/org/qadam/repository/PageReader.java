package org.qadam.repository;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static org.qadam.repository.PageQuery.AFTER;
import static org.qadam.repository.PageQuery.KEY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.qadam.shared.Document;

/** Reads lists page by page: by keys that every row has, never by counting off. */
record PageReader<T extends Document>(DocumentType<T> type) {

    Window<T> page(PageQuery list) {
        var found = type.collection()
                .aggregate(List.of(
                        match(list.seen()),
                        list.keyed(),
                        match(eq(AFTER, true)),
                        sort(list.order().sortedBy(KEY)),
                        limit(list.page().first() + 1)))
                .into(new ArrayList<>());
        var rows = found.stream()
                .limit(list.page().first())
                .map(it -> list.row(type.read(it), it))
                .toList();
        return new Window<>(rows, list.page().after() != null, found.size() > rows.size(), Window.UNCOUNTED);
    }

    /** The same page of every parent's list: one command reads the keys of all rows, another the rows shown. */
    Map<String, Window<T>> pages(PageQuery list, String parent, Set<String> parents) {
        var keys = type.collection()
                .aggregate(List.of(
                        match(list.seen()),
                        list.keyed(),
                        project(include(parent, "code", KEY, AFTER)),
                        sort(list.order().sortedBy(KEY))));
        var byParent = new HashMap<String, List<RawBsonDocument>>();
        keys.forEach(row -> parentsOf(row, parent)
                .filter(parents::contains)
                .distinct()
                .forEach(it ->
                        byParent.computeIfAbsent(it, _ -> new ArrayList<>()).add(row)));
        var documents = read(byParent.values().stream().flatMap(it -> shown(it, list)));
        var slices = new HashMap<String, Window<T>>();
        byParent.forEach((code, rows) -> slices.put(code, slice(rows, documents, list)));
        return slices;
    }

    private Map<BsonValue, T> read(Stream<RawBsonDocument> keys) {
        var ids = new HashSet<BsonValue>();
        keys.forEach(it -> ids.add(it.get("_id")));
        var documents = new HashMap<BsonValue, T>();
        if (!ids.isEmpty()) {
            type.collection().find(in("_id", ids)).forEach(it -> documents.put(it.get("_id"), type.read(it)));
        }
        return documents;
    }

    private Window<T> slice(List<RawBsonDocument> keys, Map<BsonValue, T> documents, PageQuery list) {
        long left = keys.stream().filter(PageReader::isAfter).count();
        var rows = shown(keys, list)
                .map(it -> list.row(Objects.requireNonNull(documents.get(it.get("_id"))), it))
                .toList();
        return new Window<>(rows, left < keys.size(), left > rows.size(), keys.size());
    }

    private static Stream<RawBsonDocument> shown(List<RawBsonDocument> keys, PageQuery list) {
        return keys.stream().filter(PageReader::isAfter).limit(list.page().first());
    }

    private static boolean isAfter(RawBsonDocument keyed) {
        return keyed.getBoolean(AFTER).getValue();
    }

    /** What stands at a path, through lists and the documents in them. */
    private static Stream<String> parentsOf(BsonValue value, String path) {
        return switch (value) {
            case BsonArray those -> those.stream().flatMap(it -> parentsOf(it, path));
            case BsonString it -> Stream.of(it.getValue());
            case BsonDocument it -> {
                var names = path.split("\\.", 2);
                yield parentsOf(it.get(names[0], BsonNull.VALUE), names[names.length - 1]);
            }
            default -> Stream.empty();
        };
    }
}

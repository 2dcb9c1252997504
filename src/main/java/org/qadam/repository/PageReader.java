package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.qadam.shared.Document;

/** Reads lists page by page, in the order of the stored sort keys. Each method sends one command. */
record PageReader<T extends Document>(DocumentType<T> type) {

    Window<T> page(PageQuery query) {
        int size = query.page().size();
        var stored = read(query.remaining(), query.sort(), size + 1);
        return query.page().fromEnd()
                ? window(query, stored.stream().limit(size).toList().reversed(), stored.size() > size, false)
                : window(
                        query,
                        stored.stream().limit(size).toList(),
                        query.page().after() != null,
                        stored.size() > size);
    }

    /**
     * Reads the same page of every parent's list.
     *
     * @param path path of the field with the codes of the parents
     * @throws TooManyRowsException if the lists have more rows together than {@link DocumentRepository#MAX_ROWS}
     */
    Map<String, Window.Counted<T>> pages(PageQuery query, String path, Set<String> parents) {
        var stored =
                read(and(in(path, parents), query.filter()), query.order().bson(), DocumentRepository.MAX_ROWS + 1);
        if (stored.size() > DocumentRepository.MAX_ROWS) {
            throw new TooManyRowsException(parents.size());
        }
        var names = List.of(path.split("\\.", -1));
        var rows = new HashMap<String, List<RawBsonDocument>>();
        stored.forEach(row -> codes(row, names)
                .filter(parents::contains)
                .distinct()
                .forEach(it -> rows.computeIfAbsent(it, _ -> new ArrayList<>()).add(row)));
        var pages = new HashMap<String, Window.Counted<T>>();
        rows.forEach((parent, list) -> pages.put(parent, new Window.Counted<>(page(query, list), list.size())));
        return pages;
    }

    private List<RawBsonDocument> read(Bson filter, Bson sort, int limit) {
        return type.read(it ->
                it.find(filter).sort(sort).limit(limit).batchSize(limit + 1).into(new ArrayList<>()));
    }

    private Window<T> page(PageQuery query, List<RawBsonDocument> rows) {
        int size = query.page().size();
        int start = query.page().fromEnd() ? Math.max(0, rows.size() - size) : start(query, rows);
        int end = Math.min(rows.size(), start + size);
        return window(query, rows.subList(start, end), start > 0, end < rows.size());
    }

    /** Returns the index of the first row after the cursor. */
    private static int start(PageQuery query, List<RawBsonDocument> rows) {
        var cursor = query.cursor();
        return cursor == null
                ? 0
                : (int) rows.stream()
                        .takeWhile(it -> !cursor.isBefore(query.key(it), DocumentType.code(it), query.order()))
                        .count();
    }

    private Window<T> window(PageQuery query, List<RawBsonDocument> rows, boolean hasPrevious, boolean hasNext) {
        return new Window<>(
                rows.stream().map(it -> query.row(type.read(it), it)).toList(), hasPrevious, hasNext);
    }

    /** Returns the codes at a path, which may lead through lists of documents. */
    private static Stream<String> codes(BsonValue value, List<String> path) {
        return switch (value) {
            case BsonArray array -> array.stream().flatMap(it -> codes(it, path));
            case BsonString it -> Stream.of(it.getValue());
            case BsonDocument it -> codes(it.get(path.getFirst(), BsonNull.VALUE), path.subList(1, path.size()));
            default -> Stream.empty();
        };
    }
}

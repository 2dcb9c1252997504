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
        int first = query.page().first();
        var stored = read(query.remaining(), query.order(), first + 1);
        return window(query, stored.stream().limit(first), query.page().after() != null, stored.size() > first);
    }

    /**
     * Reads the same page of every parent's list.
     *
     * @param path path of the field with the codes of the parents
     * @throws TooManyRowsException if the lists have more rows together than {@link DocumentRepository#MAX_ROWS}
     */
    Map<String, Window.Counted<T>> pages(PageQuery query, String path, Set<String> parents) {
        var stored = read(and(in(path, parents), query.filter()), query.order(), DocumentRepository.MAX_ROWS + 1);
        if (stored.size() > DocumentRepository.MAX_ROWS) {
            throw new TooManyRowsException(parents.size());
        }
        var rows = new HashMap<String, List<RawBsonDocument>>();
        stored.forEach(row -> codes(row, path)
                .filter(parents::contains)
                .distinct()
                .forEach(it -> rows.computeIfAbsent(it, _ -> new ArrayList<>()).add(row)));
        var pages = new HashMap<String, Window.Counted<T>>();
        rows.forEach((parent, list) -> pages.put(parent, new Window.Counted<>(page(query, list), list.size())));
        return pages;
    }

    private List<RawBsonDocument> read(Bson filter, SortOrder order, int limit) {
        return type.read(it -> it.find(filter)
                .sort(order.bson())
                .limit(limit)
                .batchSize(limit + 1)
                .into(new ArrayList<>()));
    }

    private Window<T> page(PageQuery query, List<RawBsonDocument> rows) {
        int first = query.page().first();
        var cursor = query.cursor();
        int skipped = cursor == null
                ? 0
                : (int) rows.stream()
                        .takeWhile(it -> !cursor.isBefore(query.key(it), DocumentType.code(it), query.order()))
                        .count();
        return window(
                query, rows.stream().skip(skipped).limit(first), skipped > 0, rows.size() > skipped + (long) first);
    }

    private Window<T> window(PageQuery query, Stream<RawBsonDocument> rows, boolean hasPrevious, boolean hasNext) {
        return new Window<>(rows.map(it -> query.row(type.read(it), it)).toList(), hasPrevious, hasNext);
    }

    /** Returns the codes at a path, which may lead through lists of documents. */
    private static Stream<String> codes(BsonValue value, String path) {
        return switch (value) {
            case BsonArray array -> array.stream().flatMap(it -> codes(it, path));
            case BsonString it -> Stream.of(it.getValue());
            case BsonDocument it -> {
                var names = path.split("\\.", 2);
                yield codes(it.get(names[0], BsonNull.VALUE), names[names.length - 1]);
            }
            default -> Stream.empty();
        };
    }
}

package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.qadam.repository.Window.Row;
import org.qadam.shared.Document;

/** Reads lists page by page, in the order of the stored sort keys. Each method sends one command. */
record PageReader<T extends Document>(DocumentType<T> type) {

    Window<T> page(PageQuery query) {
        int size = query.page().size();
        var found = read(query.remaining(), query.sort(), size + 1);
        return query.page().fromEnd()
                ? window(query, found.stream().limit(size).toList().reversed(), found.size() > size, false)
                : window(
                        query, found.stream().limit(size).toList(), query.page().after() != null, found.size() > size);
    }

    /**
     * Reads the same page of every parent's list.
     *
     * @throws TooManyRowsException if the lists have more rows together than {@link DocumentRepository#MAX_ROWS}
     */
    Map<String, Window.Counted<T>> pages(PageQuery query, ParentCodes<T> link, Set<String> parents) {
        var found = read(
                and(in(link.path(), parents), query.filter()), query.order().bson(), DocumentRepository.MAX_ROWS + 1);
        if (found.size() > DocumentRepository.MAX_ROWS) {
            throw new TooManyRowsException(parents.size());
        }
        var rows = new HashMap<String, List<T>>();
        found.forEach(row -> link.of()
                .apply(row)
                .filter(parents::contains)
                .distinct()
                .forEach(it -> rows.computeIfAbsent(it, _ -> new ArrayList<>()).add(row)));
        var pages = new HashMap<String, Window.Counted<T>>();
        rows.forEach((parent, list) -> pages.put(parent, new Window.Counted<>(page(query, list), list.size())));
        return pages;
    }

    private List<T> read(Bson filter, Bson sort, int limit) {
        return type.readDocuments(it ->
                it.find(filter).sort(sort).limit(limit).batchSize(limit + 1).into(new ArrayList<>()));
    }

    private Window<T> page(PageQuery query, List<T> rows) {
        int size = query.page().size();
        int start = query.page().fromEnd() ? Math.max(0, rows.size() - size) : start(query, rows);
        int end = Math.min(rows.size(), start + size);
        return window(query, rows.subList(start, end), start > 0, end < rows.size());
    }

    /** Returns the index of the first row after the cursor. */
    private int start(PageQuery query, List<T> rows) {
        var cursor = query.cursor();
        return cursor == null
                ? 0
                : (int) rows.stream()
                        .takeWhile(it -> !cursor.isBefore(query.key(type.stored(it)), it.code(), query.order()))
                        .count();
    }

    /** Computes the cursor of a row from its document only if the caller asks for it. */
    private Window<T> window(PageQuery query, List<T> rows, boolean hasPrevious, boolean hasNext) {
        return new Window<>(
                rows.stream()
                        .map(it -> new Row<>(it, () -> query.cursorOf(type.stored(it), it.code())))
                        .toList(),
                hasPrevious,
                hasNext);
    }
}

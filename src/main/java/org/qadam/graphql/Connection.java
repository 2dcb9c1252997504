package org.qadam.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.repository.Window;
import org.qadam.repository.Window.Row;
import org.qadam.shared.Document;

/** A page of a list as the schema has it (GraphQL Cursor Connections). The total is counted only where it is asked for. */
public final class Connection<T> {

    private final Window<T> slice;
    private final LongSupplier total;

    private Connection(Window<T> slice, LongSupplier total) {
        this.slice = slice;
        this.total = total;
    }

    public static <T> Connection<T> of(Window<T> slice, LongSupplier total) {
        return new Connection<>(slice, total);
    }

    /** Of what lies on a repository. */
    public static <T extends Document> Connection<T> of(
            DocumentRepository<T> repository, View view, Bson filter, SortOrder order, PageRequest page) {
        return new Connection<>(repository.page(view, filter, order, page), () -> repository.count(view, filter));
    }

    /** Of a slice that was counted along. */
    public static <T> Connection<T> of(Window<T> slice) {
        return new Connection<>(slice, slice::total);
    }

    public List<T> getNodes() {
        return slice.rows().stream().map(Row::document).toList();
    }

    public List<Edge<T>> getEdges() {
        return slice.rows().stream()
                .map(it -> new Edge<>(it.document(), it.cursor()))
                .toList();
    }

    public PageInfo getPageInfo() {
        var rows = slice.rows();
        return new PageInfo(
                slice.hasNext(),
                slice.hasPrevious(),
                rows.isEmpty() ? null : rows.getFirst().cursor(),
                rows.isEmpty() ? null : rows.getLast().cursor());
    }

    public int getTotalCount() {
        return Math.toIntExact(total.getAsLong());
    }

    /** A row and its place in the list. */
    public record Edge<T>(T node, String cursor) {}

    /** Where the page lies. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}

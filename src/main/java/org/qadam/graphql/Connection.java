package org.qadam.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.shared.Document;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Slice;
import org.qadam.shelf.Slice.Row;

/** A page of a list as the schema has it (GraphQL Cursor Connections). The total is counted only where it is asked for. */
public final class Connection<T> {

    private final Slice<T> slice;
    private final LongSupplier total;

    private Connection(Slice<T> slice, LongSupplier total) {
        this.slice = slice;
        this.total = total;
    }

    public static <T> Connection<T> of(Slice<T> slice, LongSupplier total) {
        return new Connection<>(slice, total);
    }

    /** Of what lies on a shelf. */
    public static <T extends Document> Connection<T> of(
            Shelf<T> shelf, View view, Bson filter, Order order, Page page) {
        return new Connection<>(shelf.page(view, filter, order, page), () -> shelf.count(view, filter));
    }

    /** Of a slice that was counted along. */
    public static <T> Connection<T> of(Slice<T> slice) {
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

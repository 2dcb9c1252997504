package org.qadam.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.qadam.repository.Window;
import org.qadam.repository.Window.Row;

/**
 * One page of a list (GraphQL Cursor Connections Specification). The total is counted only if the query selects it.
 *
 * @param <T> type of the rows
 */
public final class Connection<T> {

    private final Window<T> window;
    private final LongSupplier total;

    private Connection(Window<T> window, LongSupplier total) {
        this.window = window;
        this.total = total;
    }

    public static <T> Connection<T> of(Window<T> window, LongSupplier total) {
        return new Connection<>(window, total);
    }

    public List<T> getNodes() {
        return window.rows().stream().map(Row::document).toList();
    }

    public List<Edge<T>> getEdges() {
        return window.rows().stream().map(Edge::new).toList();
    }

    public PageInfo getPageInfo() {
        var rows = window.rows();
        return new PageInfo(
                window.hasNext(),
                window.hasPrevious(),
                rows.isEmpty() ? null : rows.getFirst().cursor(),
                rows.isEmpty() ? null : rows.getLast().cursor());
    }

    public int getTotalCount() {
        return Math.toIntExact(total.getAsLong());
    }

    /** A row and its cursor, which is encoded only if the query selects it. */
    public record Edge<T>(Row<T> row) {

        public T node() {
            return row.document();
        }

        public String cursor() {
            return row.cursor();
        }
    }

    /**
     * The position of the page in the list.
     *
     * @param startCursor cursor of the first row; null if the page is empty
     * @param endCursor cursor of the last row; null if the page is empty
     */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}

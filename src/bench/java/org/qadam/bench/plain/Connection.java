package org.qadam.bench.plain;

import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total counts the rows of the whole list
 */
public record Connection<T>(List<T> nodes, IntSupplier total) {

    private static final int DEFAULT = 50;

    static <T> Connection<T> of(List<T> rows, @Nullable Integer first) {
        return new Connection<>(rows.stream().limit(size(first)).toList(), rows::size);
    }

    static int size(@Nullable Integer first) {
        return first == null ? DEFAULT : first;
    }

    /** Returns the number of rows of the whole list. */
    public int totalCount() {
        return total.getAsInt();
    }
}

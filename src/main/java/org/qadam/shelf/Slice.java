package org.qadam.shelf;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list, where they were read along; otherwise {@link #UNCOUNTED}
 */
public record Slice<T>(List<Row<T>> rows, boolean hasPrevious, boolean hasNext, long total) {

    public static final long UNCOUNTED = -1;

    public Slice {
        rows = List.copyOf(rows);
    }

    public static <T> Slice<T> none() {
        return new Slice<>(List.of(), false, false, 0);
    }

    /** A document and its place in the list. */
    public record Row<T>(T document, String cursor) {}
}

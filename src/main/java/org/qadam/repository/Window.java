package org.qadam.repository;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list, where they were read along; otherwise {@link #UNCOUNTED}
 */
public record Window<T>(List<Row<T>> rows, boolean hasPrevious, boolean hasNext, long total) {

    public static final long UNCOUNTED = -1;

    public Window {
        rows = List.copyOf(rows);
    }

    public static <T> Window<T> none() {
        return new Window<>(List.of(), false, false, 0);
    }

    /** A document and its place in the list. */
    public record Row<T>(T document, String cursor) {}
}

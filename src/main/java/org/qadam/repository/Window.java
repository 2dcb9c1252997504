package org.qadam.repository;

import java.util.List;
import java.util.function.Supplier;

/** One page of a list: its rows, and whether the list has rows before and after them. */
public record Window<T>(List<Row<T>> rows, boolean hasPrevious, boolean hasNext) {

    public Window {
        rows = List.copyOf(rows);
    }

    /** Returns the only page of a list without rows. */
    public static <T> Window<T> empty() {
        return new Window<>(List.of(), false, false);
    }

    /**
     * A document and its place in the list.
     *
     * @param place returns the encoded cursor; it is computed on demand, because few queries select it
     */
    public record Row<T>(T document, Supplier<String> place) {

        public String cursor() {
            return place.get();
        }
    }

    /**
     * One page of a list, with the number of its rows.
     *
     * @param total number of rows of the whole list, counted in the same read
     */
    public record Counted<T>(Window<T> window, long total) {

        public static <T> Counted<T> none() {
            return new Counted<>(Window.empty(), 0);
        }
    }
}

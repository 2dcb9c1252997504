package org.qadam.repository;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.InvalidException;

/**
 * Selects a page of a list, by the arguments of a GraphQL connection.
 *
 * @param size maximum number of rows, 1 to 200
 * @param after cursor of the row after which the page starts; null for the first page
 * @param fromEnd whether the page has the last rows of the list, in the order of the list
 */
public record PageRequest(int size, @Nullable String after, boolean fromEnd) {

    public static final int DEFAULT = 50;
    public static final int LARGEST = 200;

    public PageRequest(int size, @Nullable String after) {
        this(size, after, false);
    }

    /**
     * Returns a page of the default size if no number is given.
     *
     * @param first maximum number of rows from the start of the list, or after the cursor
     * @param last maximum number of rows from the end of the list; excludes the other arguments
     */
    public static PageRequest of(@Nullable Integer first, @Nullable Integer last, @Nullable String after) {
        if (last == null) {
            return new PageRequest(size(first == null ? DEFAULT : first, "first"), after);
        }
        if (first != null || after != null) {
            throw new InvalidException("last gives the end of the list. Omit first and after, or omit last.", "last");
        }
        return new PageRequest(size(last, "last"), null, true);
    }

    private static int size(int rows, String argument) {
        if (rows < 1 || rows > LARGEST) {
            throw new InvalidException("%s must be from 1 to %d, not %d.".formatted(argument, LARGEST, rows), argument);
        }
        return rows;
    }
}

package org.qadam.repository;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.InvalidException;

/**
 * Selects a page of a list, by the arguments of a GraphQL connection.
 *
 * @param first maximum number of rows, 1 to 200
 * @param after cursor of the row after which the page starts; null for the first page
 */
public record PageRequest(int first, @Nullable String after) {

    public static final int DEFAULT = 50;
    public static final int LARGEST = 200;

    public PageRequest {
        if (first < 1 || first > LARGEST) {
            throw new InvalidException("first must be from 1 to %d, not %d.".formatted(LARGEST, first), "first");
        }
    }

    /** Returns a page of the default size if no number is given. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return new PageRequest(first == null ? DEFAULT : first, after);
    }
}

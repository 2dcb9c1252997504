package org.qadam.shelf;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.InvalidException;

/**
 * A page of a list.
 *
 * @param first how many at most, 1 to 200
 * @param after cursor of the row before it; null for the first page
 */
public record Page(int first, @Nullable String after) {

    public static final int DEFAULT = 50;
    public static final int LARGEST = 200;

    public Page {
        if (first < 1 || first > LARGEST) {
            throw new InvalidException("first must be from 1 to %d, not %d.".formatted(LARGEST, first), "first");
        }
    }

    public static Page of(@Nullable Integer first, @Nullable String after) {
        return new Page(first == null ? DEFAULT : first, after);
    }
}

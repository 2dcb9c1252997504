package org.qadam.graphql;

import org.jspecify.annotations.Nullable;
import org.qadam.repository.SortOrder;

/** How a caller wants a list sorted. */
public record Sort(SortKey by, SortDirection direction) {

    /**
     * By day, the earliest first, where nothing else is asked for.
     *
     * @param when the field whose days these are
     */
    public static SortOrder order(@Nullable Sort asked, String when) {
        return asked == null ? SortOrder.byDay(when) : asked.order(when);
    }

    private SortOrder order(String when) {
        boolean descending = direction == SortDirection.DESCENDING;
        return switch (by) {
            case DAY -> descending ? SortOrder.byDayDescending(when) : SortOrder.byDay(when);
            case CODE -> descending ? SortOrder.byDescending("code") : SortOrder.CODE;
        };
    }

    enum SortKey {
        DAY,
        CODE
    }

    enum SortDirection {
        ASCENDING,
        DESCENDING
    }
}

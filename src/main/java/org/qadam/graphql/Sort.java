package org.qadam.graphql;

import org.jspecify.annotations.Nullable;
import org.qadam.shelf.Order;

/** How a caller wants a list sorted. */
public record Sort(SortKey by, SortDirection direction) {

    /**
     * By day, the earliest first, where nothing else is asked for.
     *
     * @param when the field whose days these are
     */
    public static Order order(@Nullable Sort asked, String when) {
        return asked == null ? Order.byDay(when) : asked.order(when);
    }

    private Order order(String when) {
        boolean descending = direction == SortDirection.DESCENDING;
        return switch (by) {
            case DAY -> descending ? Order.byDayDescending(when) : Order.byDay(when);
            case CODE -> descending ? Order.byDescending("code") : Order.CODE;
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

package org.qadam.graphql;

import org.qadam.repository.SortOrder;

/** How a caller wants a list sorted. */
public record Sort(SortKey by, SortDirection direction) {

    /** @param byDay the order of the list by day */
    SortOrder order(SortOrder byDay) {
        var order = by == SortKey.DAY ? byDay : SortOrder.CODE;
        return direction == SortDirection.DESCENDING ? order.descending() : order;
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

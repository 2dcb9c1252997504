package org.qadam.graphql;

import org.qadam.repository.SortOrder;

/** The order of a list that a caller requests. */
public record Sort(SortKey by, SortDirection direction) {

    /** @param byDay order of the list by day */
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

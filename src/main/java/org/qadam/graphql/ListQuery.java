package org.qadam.graphql;

import static com.mongodb.client.model.Filters.empty;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.shared.Document;

/**
 * The arguments of a list field and the view of the request. Controller methods take this record as a parameter.
 *
 * @param filter null if the caller gives no filter
 * @param sort null if the caller gives no order
 */
public record ListQuery<F extends DocumentFilter>(
        View view, @Nullable F filter, @Nullable Sort sort, PageRequest page) {

    /** Reads the page from a repository. Refuses a cursor of another list, filter or order. */
    public <T extends Document> Connection<T> from(DocumentRepository<T> repository) {
        var order = order(repository.order());
        return Connection.of(
                repository.page(view, condition(), order, page), () -> repository.count(view, condition()));
    }

    Bson condition() {
        return filter == null ? empty() : filter.bson(view.scope());
    }

    SortOrder order(SortOrder defaultOrder) {
        return sort == null ? defaultOrder : sort.order(defaultOrder);
    }
}

package org.qadam.graphql;

import static com.mongodb.client.model.Filters.empty;

import graphql.schema.DataFetchingEnvironment;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.validation.BindException;

/**
 * The arguments of a list field. They identify the list of a parent, so they do not contain the view, which is the same for
 * all lists of a request.
 *
 * @param filter null if the caller gives no filter
 * @param sort null if the caller gives no order
 */
record ListQuery(@Nullable DocumentFilter filter, @Nullable Sort sort, PageRequest page) {

    private static final GraphQlArgumentBinder BINDER = new GraphQlArgumentBinder(
            GraphQlArgumentBinder.Options.create().conversionService(ApplicationConversionService.getSharedInstance()));

    /** Reads the arguments filter, sort, first, last and after, as far as the field has them. */
    static ListQuery of(DataFetchingEnvironment environment, Class<? extends DocumentFilter> filter)
            throws BindException {
        return new ListQuery(
                argument(environment, "filter", filter),
                argument(environment, "sort", Sort.class),
                PageRequest.of(
                        environment.getArgument("first"),
                        environment.getArgument("last"),
                        environment.getArgument("after")));
    }

    private static <T> @Nullable T argument(DataFetchingEnvironment environment, String name, Class<T> type)
            throws BindException {
        return environment.getArgument(name) == null
                ? null
                : type.cast(BINDER.bind(environment, name, ResolvableType.forClass(type)));
    }

    Bson condition(View view) {
        return filter == null ? empty() : filter.bson(view.scope());
    }

    SortOrder order(SortOrder defaultOrder) {
        return sort == null ? defaultOrder : sort.order(defaultOrder);
    }
}

package org.qadam.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.PageRequest;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.validation.BindException;

/** Creates a {@link ListQuery} from the arguments {@code filter}, {@code sort}, {@code first} and {@code after}. */
final class ListQueryResolver implements HandlerMethodArgumentResolver {

    private static final GraphQlArgumentBinder BINDER = new GraphQlArgumentBinder(
            GraphQlArgumentBinder.Options.create().conversionService(ApplicationConversionService.getSharedInstance()));

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListQuery.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) throws BindException {
        return query(environment, ResolvableType.forMethodParameter(parameter).getGeneric(0));
    }

    static ListQuery<?> query(DataFetchingEnvironment environment, ResolvableType filter) throws BindException {
        View view = Objects.requireNonNull(environment.getGraphQlContext().get("view"));
        return new ListQuery<>(
                view,
                (DocumentFilter) argument(environment, "filter", filter),
                (Sort) argument(environment, "sort", ResolvableType.forClass(Sort.class)),
                PageRequest.of(environment.getArgument("first"), environment.getArgument("after")));
    }

    private static @Nullable Object argument(DataFetchingEnvironment environment, String name, ResolvableType type)
            throws BindException {
        return environment.getArgument(name) == null ? null : BINDER.bind(environment, name, type);
    }
}

package org.qadam.graphql;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qadam.access.View;
import org.qadam.repository.PageRequest;
import org.qadam.repository.Window;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads lists that hang below parents, page by page: one read for all parents of a level that ask alike. */
@Component
public final class ChildPageLoaders {

    private final BatchLoaderRegistry loaders;

    ChildPageLoaders(BatchLoaderRegistry loaders) {
        this.loaders = loaders;
    }

    /** Reads one page of every parent's list. */
    @FunctionalInterface
    public interface Reader<F, T> {

        Map<String, Window<T>> read(View view, Collection<String> parents, F filter, PageRequest page);
    }

    /** Offers a loader under the name by which controllers take it. */
    public <F, T> void register(String name, Reader<F, T> reader) {
        loaders.<ChildPageKey<F>, Connection<T>>forName(name).registerMappedBatchLoader((keys, environment) -> {
            GraphQLContext context = Objects.requireNonNull(environment.getContext());
            View view = Objects.requireNonNull(context.get("view"));
            return Mono.fromCallable(() -> read(view, keys, reader));
        });
    }

    private static <F, T> Map<ChildPageKey<F>, Connection<T>> read(
            View view, Set<ChildPageKey<F>> keys, Reader<F, T> reader) {
        var answer = new HashMap<ChildPageKey<F>, Connection<T>>();
        var alike = keys.stream().collect(Collectors.groupingBy(it -> new ChildPageKey<>("", it.filter(), it.page())));
        alike.forEach((asked, those) -> {
            var parents = those.stream().map(ChildPageKey::parent).toList();
            var slices = reader.read(view, parents, asked.filter(), asked.page());
            those.forEach(it -> answer.put(it, Connection.of(slices.getOrDefault(it.parent(), Window.none()))));
        });
        return answer;
    }
}

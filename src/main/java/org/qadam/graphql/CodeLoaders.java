package org.qadam.graphql;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.qadam.access.View;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads documents by their codes, for fields that lead to the same ones: what a request has read it does not read again. */
@Component
public final class CodeLoaders {

    private final BatchLoaderRegistry loaders;

    CodeLoaders(BatchLoaderRegistry loaders) {
        this.loaders = loaders;
    }

    /** Reads those of them that the view shows, by their codes. */
    @FunctionalInterface
    public interface Reader<T> {

        Map<String, T> read(View view, Collection<String> codes);
    }

    /** Offers a loader under the name by which controllers take it. */
    public <T> void register(String name, Reader<T> reader) {
        loaders.<String, T>forName(name).registerMappedBatchLoader((codes, environment) -> {
            GraphQLContext context = Objects.requireNonNull(environment.getContext());
            View view = Objects.requireNonNull(context.get("view"));
            return Mono.fromCallable(() -> reader.read(view, codes));
        });
    }
}

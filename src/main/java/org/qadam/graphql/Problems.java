package org.qadam.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Map;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Refusal;
import reactor.core.publisher.Mono;

/**
 * Wraps the fetcher of each field of Mutation. Turns a refusal into the {@code problems} of the payload, and clears the data
 * loaders after the change.
 */
final class Problems extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent
                && parent.getName().equals("Mutation")) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var coordinates = FieldCoordinates.coordinates(parent, field);
            DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
            registry.dataFetcher(coordinates, (DataFetcher<?>) environment -> fetch(fetcher, environment));
        }
        return TraversalControl.CONTINUE;
    }

    /** The fetcher of a controller reports a refusal as an error of a {@link Mono}, not as a thrown exception. */
    private static @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        var loaders = environment.getDataLoaderRegistry().getDataLoaders();
        var result = fetcher.get(environment);
        return result == null
                ? null
                : withProblems(result, environment).doFinally(_ -> loaders.forEach(DataLoader::clearAll));
    }

    private static Mono<Object> withProblems(Object result, DataFetchingEnvironment environment) {
        return result instanceof Mono<?> mono
                ? mono.cast(Object.class)
                        .onErrorMap(it -> InputErrors.refusal(it, environment))
                        .onErrorResume(Refusal.class, Problems::payload)
                : Mono.just(result);
    }

    /** A retryable refusal stays an error: the outcome is unknown, so the input is not the problem. */
    private static Mono<Object> payload(Refusal refusal) {
        return refusal.retryable()
                ? Mono.error(refusal)
                : Mono.just(Map.of("problems", List.of(Problem.RuleProblem.of(refusal))));
    }
}

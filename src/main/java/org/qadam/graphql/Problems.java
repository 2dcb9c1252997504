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
 * Around each field of Mutation: a refusal by a rule of the programme becomes the problems of its payload, and what was
 * loaded before the change is forgotten after it.
 */
final class Problems extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent
                && parent.getName().equals("Mutation")) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var at = FieldCoordinates.coordinates(parent, field);
            DataFetcher<?> fetcher = registry.getDataFetcher(at, field);
            registry.dataFetcher(at, (DataFetcher<?>) environment -> answer(fetcher, environment));
        }
        return TraversalControl.CONTINUE;
    }

    /** A controller that refuses answers with an error that is still to come. */
    private static @Nullable Object answer(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        var loaders = environment.getDataLoaderRegistry().getDataLoaders();
        var answer = fetcher.get(environment);
        return answer == null ? null : answer(answer).doFinally(_ -> loaders.forEach(DataLoader::clearAll));
    }

    private static Mono<Object> answer(Object answer) {
        return answer instanceof Mono<?> coming
                ? coming.cast(Object.class).onErrorResume(Refusal.class, Problems::payload)
                : Mono.just(answer);
    }

    /** An outcome that is not known is no problem of the input: it stays an error. */
    private static Mono<Object> payload(Refusal refusal) {
        return refusal.retryable()
                ? Mono.error(refusal)
                : Mono.just(Map.of("problems", List.of(Problem.RuleProblem.by(refusal))));
    }
}

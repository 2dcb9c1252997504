package org.qadam.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How GraphQL is served: limits, the cache of parsed documents, problems of mutations. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    private static final int PARSED_DOCUMENTS = 1_000;

    @Bean
    GraphQlSourceBuilderCustomizer problemsAndParsedDocuments() {
        return source -> source.typeVisitors(List.of(new Problems()))
                .configureGraphQl(it -> it.preparsedDocumentProvider(parsedDocuments()));
    }

    /** Parsing and validating is a third of a dashboard query's time. */
    private static PreparsedDocumentProvider parsedDocuments() {
        var parsed = Caffeine.newBuilder().maximumSize(PARSED_DOCUMENTS).<String, PreparsedDocumentEntry>build();
        return (input, parse) ->
                CompletableFuture.completedFuture(parsed.get(input.getQuery(), _ -> parse.apply(input)));
    }
}

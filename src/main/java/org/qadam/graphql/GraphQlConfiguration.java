package org.qadam.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** How GraphQL is served: limits, the cache of parsed documents, problems of mutations. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    private static final int PARSED_DOCUMENTS = 1_000;

    /** A controller stays on the thread of its request: it is a virtual one, and may wait. */
    @Bean
    static BeanPostProcessor controllersOnTheThreadOfTheRequest() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer it) {
                    it.setBlockingMethodPredicate(null);
                }
                return bean;
            }
        };
    }

    @Bean
    GraphQlSourceBuilderCustomizer problemsAndParsedDocuments() {
        return source -> source.typeVisitors(List.of(new Problems()))
                .configureGraphQl(it -> it.preparsedDocumentProvider(parsedDocuments()));
    }

    /** Each kind of problem is the type of its name: said for the inspection of the schema, which cannot find it. */
    @Bean
    RuntimeWiringConfigurer kindsOfProblems() {
        var types = new ClassNameTypeResolver();
        Stream.of(Problem.class.getPermittedSubclasses()).forEach(it -> types.addMapping(it, it.getSimpleName()));
        return wiring -> wiring.type("Problem", it -> it.typeResolver(types));
    }

    /** Parsing and validating is a third of a dashboard query's time. */
    private static PreparsedDocumentProvider parsedDocuments() {
        var parsed = Caffeine.newBuilder().maximumSize(PARSED_DOCUMENTS).<String, PreparsedDocumentEntry>build();
        return (input, parse) ->
                CompletableFuture.completedFuture(parsed.get(input.getQuery(), _ -> parse.apply(input)));
    }
}

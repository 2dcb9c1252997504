package org.qadam.graphql;

import java.util.List;
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
                .configureGraphQl(it -> it.preparsedDocumentProvider(new ParsedDocumentCache()));
    }

    /** Each kind of problem is the type of its name: said for the inspection of the schema, which cannot find it. */
    @Bean
    RuntimeWiringConfigurer kindsOfProblems() {
        var types = new ClassNameTypeResolver();
        Stream.of(Problem.class.getPermittedSubclasses()).forEach(it -> types.addMapping(it, it.getSimpleName()));
        return wiring -> wiring.type("Problem", it -> it.typeResolver(types));
    }
}

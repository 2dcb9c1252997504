package org.qadam.graphql;

import graphql.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Configures the GraphQL engine: controller methods, the cache of parsed documents, problems of mutations. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /** Calls controllers on the virtual thread of the request. */
    @Bean
    static BeanPostProcessor controllerMethodPostProcessor() {
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
    ParsedQueryCache parsedQueries(QueryLimits limits) {
        // The engine has this limit for the whole JVM only.
        Validator.setMaxValidationErrors(limits.validationErrors());
        return new ParsedQueryCache(new QueryParsing(limits));
    }

    @Bean
    GraphQlSourceBuilderCustomizer graphQlSourceCustomizer(ParsedQueryCache parsed) {
        return source -> source.typeVisitors(List.of(new Problems()))
                .configureGraphQl(it -> it.preparsedDocumentProvider(parsed));
    }

    /** Maps each kind of problem to the schema type of the same name. The schema inspection cannot find these types itself. */
    @Bean
    RuntimeWiringConfigurer problemTypeResolver() {
        var types = new ClassNameTypeResolver();
        Stream.of(Problem.class.getPermittedSubclasses()).forEach(it -> types.addMapping(it, it.getSimpleName()));
        return wiring -> wiring.type("Problem", it -> it.typeResolver(types));
    }
}

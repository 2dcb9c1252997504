package org.qadam.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.qadam.shared.PeriodCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema; what they are, and where they are specified, the schema says. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Url)
                .scalar(ExtendedScalars.Locale)
                .scalar(named("Decimal", ExtendedScalars.GraphQLBigDecimal))
                .scalar(named("CurrencyCode", ExtendedScalars.Currency))
                .scalar(TextScalar.of("PeriodCode", PeriodCode::new, PeriodCode::text));
    }

    private static GraphQLScalarType named(String name, GraphQLScalarType scalar) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(scalar.getCoercing())
                .build();
    }
}

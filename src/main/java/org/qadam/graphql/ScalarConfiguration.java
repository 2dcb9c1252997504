package org.qadam.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.util.Locale;
import org.qadam.shared.PeriodCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Configures the scalars. The schema has their descriptions and specifications. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Url)
                .scalar(named("Decimal", ExtendedScalars.GraphQLBigDecimal))
                .scalar(named("CurrencyCode", ExtendedScalars.Currency))
                .scalar(TextScalar.of("Date", "2014-05-22", ScalarConfiguration::date, LocalDate::toString))
                .scalar(TextScalar.of("Locale", "kk, ru or en", ScalarConfiguration::locale, Locale::toLanguageTag))
                .scalar(TextScalar.of("PeriodCode", "2014, 2014-H1 or 2015-Q2", PeriodCode::new, PeriodCode::text));
    }

    /** A full-date of RFC 3339 has a year of four digits. The database cannot store every day that Java can. */
    private static LocalDate date(String text) {
        if (text.length() != "2014-05-22".length()) {
            throw new IllegalArgumentException("a date has ten characters");
        }
        return LocalDate.parse(text);
    }

    private static Locale locale(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    private static GraphQLScalarType named(String name, GraphQLScalarType scalar) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(scalar.getCoercing())
                .build();
    }
}

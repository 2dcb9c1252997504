package org.qadam.bench.plain;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.qadam.bench.CommandCount;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.shared.Figure;
import org.qadam.shared.LocalText;
import org.qadam.shared.Money;
import org.qadam.shared.Reason;
import org.qadam.shared.When;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Configures scalars, the fields that are computed from a value alone, and the mapping of figures. */
@Configuration(proxyBeanMethods = false)
class PlainConfiguration {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Bean
    CommandCount commands() {
        return new CommandCount();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer counting(CommandCount commands) {
        return client -> client.addCommandListener(commands);
    }

    @Bean
    MongoCustomConversions conversions() {
        return new MongoCustomConversions(List.of(new FigureReader()));
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Url)
                .scalar(ExtendedScalars.Locale)
                .scalar(alias("Decimal", ExtendedScalars.GraphQLBigDecimal))
                .scalar(alias("CurrencyCode", ExtendedScalars.Currency))
                .scalar(alias("PeriodCode", Scalars.GraphQLString));
    }

    private static GraphQLScalarType alias(String name, GraphQLScalarType scalar) {
        return ExtendedScalars.newAliasedScalar(name).aliasedScalar(scalar).build();
    }

    @Bean
    RuntimeWiringConfigurer values() {
        return wiring -> {
            field(
                    wiring,
                    "LocalText",
                    "text",
                    LocalText.class,
                    it -> it.in(List.of(Locale.ENGLISH)).text());
            field(wiring, "When", "text", When.class, WORDS::when);
            field(wiring, "Money", "text", Money.class, WORDS::money);
            field(
                    wiring,
                    "Figure",
                    "text",
                    Figure.class,
                    it -> WORDS.format(it, Display.NUMBER).text());
            field(wiring, "Figure", "comparator", Figure.class, it -> stated(it, Figure.Stated::comparator));
            field(wiring, "Figure", "number", Figure.class, it -> stated(it, Figure.Stated::number));
            field(
                    wiring,
                    "Figure",
                    "absent",
                    Figure.class,
                    it -> it instanceof Figure.Absent gap ? gap.reason() : null);
        };
    }

    private static <T> void field(
            RuntimeWiring.Builder wiring,
            String type,
            String field,
            Class<T> source,
            Function<T, ? extends @Nullable Object> value) {
        DataFetcher<@Nullable Object> fetcher =
                environment -> value.apply(source.cast(Objects.requireNonNull(environment.getSource())));
        wiring.type(type, it -> it.dataFetchers(Map.of(field, fetcher)));
    }

    private static @Nullable Object stated(Figure figure, Function<Figure.Stated, Object> value) {
        return figure instanceof Figure.Stated it ? value.apply(it) : null;
    }

    /** Reads a figure, whose field "is" names its subtype. */
    @ReadingConverter
    static final class FigureReader implements Converter<Document, Figure> {

        @Override
        public Figure convert(Document stored) {
            return stored.getString("is").equals("Stated")
                    ? new Figure.Stated(
                            Figure.Comparator.valueOf(stored.getString("comparator")),
                            stored.get("number", Decimal128.class).bigDecimalValue())
                    : new Figure.Absent(Reason.valueOf(stored.getString("reason")));
        }
    }
}

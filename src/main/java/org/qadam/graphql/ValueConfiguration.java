package org.qadam.graphql;

import graphql.schema.idl.RuntimeWiring;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.LocalText;
import org.qadam.shared.Money;
import org.qadam.shared.When;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Configures the fields that format values in the languages of the view. */
@Configuration(proxyBeanMethods = false)
class ValueConfiguration {

    @Bean
    RuntimeWiringConfigurer valueFields() {
        return wiring -> {
            new Fields<>(LocalText.class, wiring)
                    .add("text", (it, view) -> view.translate(it).text())
                    .add("language", (it, view) -> Locale.of(view.translate(it).language()))
                    .add("fallback", (it, view) -> view.translate(it).fallback());
            new Fields<>(When.class, wiring)
                    .add("text", (it, view) -> words(view).when(it));
            new Fields<>(Money.class, wiring)
                    .add("text", (it, view) -> words(view).money(it));
            new Fields<>(Figure.class, wiring)
                    .add(
                            "text",
                            (it, view) -> words(view).format(it, Display.NUMBER).text())
                    .add("comparator", it -> it instanceof Stated stated ? stated.comparator() : null)
                    .add("number", it -> it instanceof Stated stated ? stated.number() : null)
                    .add("absent", it -> it instanceof Absent absent ? absent.reason() : null);
        };
    }

    private static Words words(View view) {
        return Words.in(view.languages());
    }

    /** The fields of a type that has the same name in the schema and in Java. */
    private record Fields<P>(Class<P> type, RuntimeWiring.Builder wiring) {

        Fields<P> add(String field, Function<P, @Nullable Object> read) {
            wiring.type(
                    type.getSimpleName(),
                    it -> it.dataFetcher(field, new ValueFetcher<>(type, (parent, _) -> read.apply(parent))));
            return this;
        }

        Fields<P> add(String field, BiFunction<P, View, Object> read) {
            wiring.type(
                    type.getSimpleName(),
                    it -> it.dataFetcher(
                            field, new ValueFetcher<>(type, (parent, view) -> read.apply(parent, view.get()))));
            return this;
        }
    }
}

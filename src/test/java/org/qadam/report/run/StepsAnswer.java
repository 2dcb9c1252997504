package org.qadam.report.run;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.local.Programme;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;

/** Answer of a query on the plan 100-STEPS by a viewer, with the figures that the report on its steps may print. */
record StepsAnswer(Plan reformPlan, Nodes<Event> events) {

    private static final String QUERY = """
            { reformPlan(code: "100-STEPS") {
                steps(first: 200) { nodes { area { number } indicators { code } } }
                events(first: 200) { nodes { number } }
                indicators { code statements(first: 100) { nodes { code figure { comparator number } } } } }
              events(filter: {kind: SEMINAR}, first: 200) { nodes { number audience { places { code } } } } }
            """;

    static StepsAnswer of(Programme programme) {
        return programme
                .as("viewer")
                .document(QUERY)
                .execute()
                .path("")
                .entity(StepsAnswer.class)
                .get();
    }

    /** Returns the stated figures by the code of their statement. */
    Map<String, BigDecimal> figures() {
        return statements()
                .filter(it -> it.figure().number() != null)
                .collect(Collectors.toMap(
                        Statement::code,
                        it -> Objects.requireNonNull(it.figure().number())));
    }

    /** Returns the number of steps by the number of their area; key 0 holds steps without an area. */
    Map<Integer, Long> stepsByArea() {
        return reformPlan.steps().nodes().stream()
                .collect(Collectors.groupingBy(
                        it -> it.area() == null ? 0 : it.area().number(), Collectors.counting()));
    }

    /** Returns all figures that the report may print, formatted in a language. */
    Set<String> formattedFigures(Locale language) {
        var words = Words.in(language);
        var stated = statements().flatMap(it -> it.figure().formatted(words));
        return Stream.concat(stated, counts().map(words::number)).collect(Collectors.toSet());
    }

    private Stream<Long> counts() {
        var places = new HashMap<String, Long>();
        events.nodes().stream()
                .flatMap(it -> Objects.requireNonNull(it.audience()).places().stream())
                .forEach(it -> places.merge(it.code(), 1L, Long::sum));
        var indicators = reformPlan.steps().nodes().stream()
                .collect(Collectors.groupingBy(
                        it -> it.area() == null ? 0 : it.area().number(),
                        Collectors.summingLong(it -> it.indicators().size())));
        long ofSteps = indicators.values().stream().mapToLong(it -> it).sum();
        return Stream.of(
                        stepsByArea().values().stream(),
                        Stream.of((long) reformPlan.steps().nodes().size()),
                        Stream.of((long) reformPlan.events().nodes().size()),
                        indicators.values().stream(),
                        Stream.of(reformPlan.indicators().size() - ofSteps),
                        places.values().stream())
                .flatMap(it -> it);
    }

    private Stream<Statement> statements() {
        return reformPlan.indicators().stream().flatMap(it -> it.statements().nodes().stream());
    }

    record Nodes<T>(List<T> nodes) {}

    record Plan(Nodes<Step> steps, Nodes<Event> events, List<Indicator> indicators) {}

    record Step(@Nullable Area area, List<Code> indicators) {}

    record Area(int number) {}

    record Code(String code) {}

    record Event(@Nullable Integer number, @Nullable Audience audience) {}

    record Audience(List<Code> places) {}

    record Indicator(String code, Nodes<Statement> statements) {}

    record Statement(String code, FigureAnswer figure) {}

    record FigureAnswer(
            @Nullable Comparator comparator, @Nullable BigDecimal number) {

        Stream<String> formatted(Words words) {
            return comparator == null || number == null
                    ? Stream.empty()
                    : Stream.of(words.formatShort(new Figure.Stated(comparator, number), Display.NUMBER)
                            .text());
        }
    }
}

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

/** What the interface answers of the 100 steps to whoever the report on them is for. */
record StepsAnswer(Plan reformPlan, Nodes<Event> events) {

    private static final String QUESTION = """
            { reformPlan(code: "100-STEPS") {
                steps(first: 200) { nodes { area { number } indicators { code } } }
                events(first: 200) { nodes { number } }
                indicators { code statements(first: 100) { nodes { code figure { comparator number } } } } }
              events(filter: {kind: SEMINAR}, first: 200) { nodes { number audience { places { code } } } } }
            """;

    static StepsAnswer of(Programme programme) {
        return programme
                .as("viewer")
                .document(QUESTION)
                .execute()
                .path("")
                .entity(StepsAnswer.class)
                .get();
    }

    /** Each figure that a source gave, by the code of its statement. */
    Map<String, BigDecimal> figures() {
        return statements()
                .filter(it -> it.figure().number() != null)
                .collect(Collectors.toMap(
                        Statement::code,
                        it -> Objects.requireNonNull(it.figure().number())));
    }

    /** How many steps an area has, by its number; 0 for those without an area. */
    Map<Integer, Long> stepsByArea() {
        return reformPlan.steps().nodes().stream()
                .collect(Collectors.groupingBy(
                        it -> it.area() == null ? 0 : it.area().number(), Collectors.counting()));
    }

    /** Every figure that the report may print, in the words of a language. */
    Set<String> told(Locale language) {
        var words = Words.in(language);
        var stated = statements().flatMap(it -> it.figure().told(words));
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

    record Statement(String code, Answered figure) {}

    record Answered(
            @Nullable Comparator comparator, @Nullable BigDecimal number) {

        Stream<String> told(Words words) {
            return comparator == null || number == null
                    ? Stream.empty()
                    : Stream.of(words.formatShort(new Figure.Stated(comparator, number), Display.NUMBER)
                            .text());
        }
    }
}

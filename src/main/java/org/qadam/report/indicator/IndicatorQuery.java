package org.qadam.report.indicator;

import static com.mongodb.client.model.Filters.in;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.LocalText;
import org.qadam.statement.Statement;
import org.qadam.statement.StatementRules;
import org.springframework.stereotype.Component;

/** Reads the data of an indicator sheet. */
@Component
record IndicatorQuery(
        DocumentRepository<Indicator> indicators,
        DocumentRepository<Project> projects,
        DocumentRepository<ReformPlan> plans,
        DocumentRepository<ReformStep> steps,
        DocumentRepository<Organisation> organisations,
        DocumentRepository<Place> places,
        DocumentRepository<Statement> statements) {

    IndicatorData read(View view, String code) {
        var indicator = indicators.get(view, code);
        var owner = List.of(indicator.owner());
        var project = Optional.ofNullable(projects.find(view, owner).get(indicator.owner()));
        var stated = statements.find(view, in("owner", owner)).stream()
                .filter(it -> it.indicator().equals(code))
                .sorted(comparing((Statement it) -> StatementRules.day(it).orElse(null), nullsLast(naturalOrder()))
                        .thenComparing(Statement::code))
                .toList();
        return new IndicatorData(
                indicator,
                project.map(Project::title)
                        .orElseGet(() -> plans.get(view, indicator.owner()).title()),
                project.flatMap(it -> result(it, indicator)).orElse(null),
                Optional.ofNullable(indicator.subject())
                        .map(it -> subject(view, it))
                        .orElse(null),
                stated,
                places.find(
                        view,
                        stated.stream()
                                .flatMap(it -> Stream.ofNullable(it.place()))
                                .toList()));
    }

    private static Optional<LocalText> result(Project project, Indicator indicator) {
        return project.results().stream()
                .filter(it -> it.code().equals(indicator.result()))
                .map(Result::title)
                .findFirst();
    }

    private @Nullable LocalText subject(View view, Subject subject) {
        var code = List.of(subject.code());
        var name = switch (subject.kind()) {
            case ORGANISATION ->
                organisations.find(view, code).values().stream().map(Organisation::name);
            case PLACE -> places.find(view, code).values().stream().map(Place::name);
            case STEP -> steps.find(view, code).values().stream().map(IndicatorQuery::name);
        };
        return name.findFirst().orElse(null);
    }

    /** Returns the title of a step, or its code if no title is known. */
    private static LocalText name(ReformStep step) {
        return Optional.ofNullable(step.title()).orElseGet(() -> new LocalText(step.code(), step.code(), step.code()));
    }

    /**
     * Data read for an indicator sheet, at one position and in one view.
     *
     * @param owner title of the project or plan
     * @param result title of the project's result; null if the indicator has none
     * @param subject name of the organisation, place or step; null if the indicator describes the whole
     * @param statements statements on the indicator, in the order of their days
     * @param places places that the statements name
     */
    record IndicatorData(
            Indicator indicator,
            LocalText owner,
            @Nullable LocalText result,
            @Nullable LocalText subject,
            List<Statement> statements,
            Map<String, Place> places) {}
}

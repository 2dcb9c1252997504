package org.qadam.report.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.report.content.EventData;
import org.qadam.statement.Statement;

/**
 * Data read for a report on a plan, at one position and in one view.
 *
 * @param steps steps of the plan, in the order of their numbers
 * @param indicators indicators of the plan
 * @param statements statements on these indicators
 * @param projects projects that serve the plan or carry a step, or that an event names together with the plan; by code
 * @param donors donors of these projects
 * @param events events that name the plan
 * @param seminars seminars of all projects
 * @param regions regions of the map
 */
record StepsData(
        ReformPlan plan,
        List<ReformStep> steps,
        Map<String, Indicator> indicators,
        List<Statement> statements,
        Map<String, Project> projects,
        Map<String, Organisation> donors,
        EventData events,
        EventData seminars,
        Map<String, Place> regions) {

    /** Returns the step that an indicator describes. */
    Optional<ReformStep> step(Indicator indicator) {
        return Optional.ofNullable(indicator.subject())
                .filter(it -> it.kind() == Subject.Kind.STEP)
                .flatMap(it -> steps.stream()
                        .filter(step -> step.code().equals(it.code()))
                        .findFirst());
    }

    Optional<ReformStep> step(Statement statement) {
        return step(Objects.requireNonNull(indicators.get(statement.indicator())));
    }

    List<ReformStep> steps(@Nullable Integer area) {
        return steps.stream().filter(it -> Objects.equals(it.area(), area)).toList();
    }

    /** Returns the projects that carry one of these steps. */
    List<Project> carrying(List<ReformStep> carried) {
        return projects.values().stream()
                .filter(it -> carried.stream().map(ReformStep::code).anyMatch(it.steps()::contains))
                .toList();
    }

    List<Project> serving() {
        return projects.values().stream()
                .filter(it -> it.plans().contains(plan.code()))
                .toList();
    }
}

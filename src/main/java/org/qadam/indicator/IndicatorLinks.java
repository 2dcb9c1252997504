package org.qadam.indicator;

import java.util.List;
import java.util.Optional;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Indicators, seen from what owns them and from what they speak of. */
@Controller
class IndicatorLinks {

    private final Indicators indicators;

    IndicatorLinks(Indicators indicators) {
        this.indicators = indicators;
    }

    @BatchMapping(typeName = "Project", field = "indicators")
    List<List<Indicator>> ofProjects(List<Project> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents, Project::code, it -> List.of(it.owner()), codes -> indicators.findOfOwners(view, codes));
    }

    @BatchMapping(typeName = "ReformPlan", field = "indicators")
    List<List<Indicator>> ofPlans(List<ReformPlan> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents, ReformPlan::code, it -> List.of(it.owner()), codes -> indicators.findOfOwners(view, codes));
    }

    @BatchMapping(typeName = "Organisation", field = "indicators")
    List<List<Indicator>> ofOrganisations(List<Organisation> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Organisation::code,
                IndicatorLinks::subject,
                codes -> indicators.findOfSubjects(view, Subject.Kind.ORGANISATION, codes));
    }

    @BatchMapping(typeName = "Place", field = "indicators")
    List<List<Indicator>> ofPlaces(List<Place> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Place::code,
                IndicatorLinks::subject,
                codes -> indicators.findOfSubjects(view, Subject.Kind.PLACE, codes));
    }

    @BatchMapping(typeName = "ReformStep", field = "indicators")
    List<List<Indicator>> ofSteps(List<ReformStep> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                ReformStep::code,
                IndicatorLinks::subject,
                codes -> indicators.findOfSubjects(view, Subject.Kind.STEP, codes));
    }

    private static List<String> subject(Indicator indicator) {
        return Optional.ofNullable(indicator.subject()).map(Subject::code).stream()
                .toList();
    }
}

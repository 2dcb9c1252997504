package org.qadam.period;

import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Links;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Owners;
import org.qadam.project.Project;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
class PeriodController {

    private final Periods periods;
    private final Owners owners;

    PeriodController(Periods periods, Owners owners) {
        this.periods = periods;
        this.owners = owners;
    }

    @BatchMapping
    Map<Period, Object> owner(List<Period> those, @ContextValue View view) {
        return Links.one(those, Period::owner, codes -> owners.find(view, codes));
    }

    @BatchMapping(typeName = "Project", field = "periods")
    List<List<Period>> ofProjects(List<Project> parents, @ContextValue View view) {
        return Links.back(
                parents, Project::code, it -> List.of(it.owner()), codes -> periods.findOfOwners(view, codes));
    }

    @BatchMapping(typeName = "ReformPlan", field = "periods")
    List<List<Period>> ofPlans(List<ReformPlan> parents, @ContextValue View view) {
        return Links.back(
                parents, ReformPlan::code, it -> List.of(it.owner()), codes -> periods.findOfOwners(view, codes));
    }
}

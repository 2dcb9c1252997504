package org.qadam.period;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PeriodController {

    private final Periods periods;

    PeriodController(Periods periods) {
        this.periods = periods;
    }

    @QueryMapping
    Connection<Period> periods(
            @Argument @Nullable PeriodFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, PeriodFilter.NONE);
        return periods.listPeriods(view, asked, PageRequest.of(first, after));
    }

    @SchemaMapping
    CompletableFuture<Object> owner(Period period, DataLoader<String, Object> ownersByCode) {
        return ownersByCode.load(period.owner());
    }

    @BatchMapping(typeName = "Project", field = "periods")
    List<List<Period>> ofProjects(List<Project> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents, Project::code, it -> List.of(it.owner()), codes -> periods.findOfOwners(view, codes));
    }

    @BatchMapping(typeName = "ReformPlan", field = "periods")
    List<List<Period>> ofPlans(List<ReformPlan> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents, ReformPlan::code, it -> List.of(it.owner()), codes -> periods.findOfOwners(view, codes));
    }
}

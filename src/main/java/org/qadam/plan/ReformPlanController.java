package org.qadam.plan;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.ChildPage;
import org.qadam.graphql.ChildPages;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Lookups;
import org.qadam.shelf.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReformPlanController {

    private final ReformPlans plans;
    private final ReformSteps steps;

    ReformPlanController(ReformPlans plans, ReformSteps steps, Lookups lookups, ChildPages pages) {
        this.plans = plans;
        this.steps = steps;
        lookups.offer("plansByCode", plans::find);
        pages.<String, ReformStep>offer(
                "stepsOfPlan", (view, parents, _, page) -> steps.pagesOfPlans(view, parents, page));
    }

    @QueryMapping
    ReformPlan reformPlan(@Argument String code, @ContextValue View view) {
        return plans.getReformPlan(view, code);
    }

    @QueryMapping
    List<ReformPlan> reformPlans(@ContextValue View view) {
        return plans.listReformPlans(view);
    }

    @QueryMapping
    ReformStep reformStep(@Argument String plan, @Argument int number, @ContextValue View view) {
        return steps.getReformStep(view, plan, number);
    }

    @SchemaMapping
    CompletableFuture<Connection<ReformStep>> steps(
            ReformPlan plan,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<String>, Connection<ReformStep>> stepsOfPlan) {
        return stepsOfPlan.load(new ChildPage<>(plan.code(), "", Page.of(first, after)));
    }

    @SchemaMapping
    CompletableFuture<ReformPlan> plan(ReformStep step, DataLoader<String, ReformPlan> plansByCode) {
        return plansByCode.load(step.plan());
    }

    @SchemaMapping
    CompletableFuture<@Nullable ReformArea> area(ReformStep step, DataLoader<String, ReformPlan> plansByCode) {
        return plansByCode
                .load(step.plan())
                .thenApply(it -> it.area(step.area()).orElse(null));
    }
}

package org.qadam.plan;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.ChildPageKey;
import org.qadam.graphql.ChildPageLoaders;
import org.qadam.graphql.CodeLoaders;
import org.qadam.graphql.Connection;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReformPlanController {

    private final ReformPlans plans;
    private final ReformSteps steps;

    ReformPlanController(ReformPlans plans, ReformSteps steps, CodeLoaders lookups, ChildPageLoaders pages) {
        this.plans = plans;
        this.steps = steps;
        lookups.register("plansByCode", plans::find);
        pages.<String, ReformStep>register(
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
            DataLoader<ChildPageKey<String>, Connection<ReformStep>> stepsOfPlan) {
        return stepsOfPlan.load(new ChildPageKey<>(plan.code(), "", PageRequest.of(first, after)));
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

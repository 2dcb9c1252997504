package org.qadam.plan;

import java.util.List;
import org.qadam.access.View;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.NotFoundException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReformPlanController implements LinkConfigurer {

    private final DocumentRepository<ReformPlan> plans;
    private final DocumentRepository<ReformStep> steps;

    ReformPlanController(DocumentRepository<ReformPlan> plans, DocumentRepository<ReformStep> steps) {
        this.plans = plans;
        this.steps = steps;
    }

    @QueryMapping
    ReformPlan reformPlan(@Argument String code, @ContextValue View view) {
        return plans.get(view, code);
    }

    @QueryMapping
    List<ReformPlan> reformPlans(@ContextValue View view) {
        return plans.findAll(view);
    }

    @QueryMapping
    ReformStep reformStep(@Argument String plan, @Argument int number, @ContextValue View view) {
        var code = ReformStep.code(plan, number);
        return steps.find(view, code).orElseThrow(() -> new NotFoundException("reform step", code, "number"));
    }

    @Override
    public void configure(LinkRegistry links) {
        links.backlinksOf(ReformPlan.class).connection("steps", steps, "plan");
        links.on(ReformStep.class)
                .toOne("plan", ReformStep::plan, ReformPlan.class)
                .toPart(
                        "area",
                        ReformStep::plan,
                        ReformPlan.class,
                        ReformArea.class,
                        (step, plan) -> plan.area(step.area()).orElse(null));
    }
}

package org.qadam.plan;

import org.qadam.access.View;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.NotFoundException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReformStepController {

    private final DocumentRepository<ReformStep> steps;

    ReformStepController(DocumentRepository<ReformStep> steps) {
        this.steps = steps;
    }

    @QueryMapping
    ReformStep reformStep(@Argument String plan, @Argument int number, @ContextValue View view) {
        var code = ReformStep.code(plan, number);
        return steps.find(view, code).orElseThrow(() -> new NotFoundException("reform step", code, "number"));
    }
}

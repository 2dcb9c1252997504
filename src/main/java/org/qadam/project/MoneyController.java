package org.qadam.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.organisation.Organisation;
import org.qadam.organisation.Organisations;
import org.qadam.shared.Share;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** What lies inside a project and is money: refused to whoever may see the project but not its money. */
@Controller
class MoneyController {

    private final Organisations organisations;

    MoneyController(Organisations organisations) {
        this.organisations = organisations;
    }

    @SchemaMapping(typeName = "Participation")
    @Nullable
    BigDecimal share(ProjectParticipation participation, @ContextValue View view) {
        refuseUnlessSeen(participation.project(), view);
        return Optional.ofNullable(participation.share()).map(Share::percent).orElse(null);
    }

    @SchemaMapping
    @Nullable
    List<Budget> budgets(Project project, @ContextValue View view) {
        refuseUnlessSeen(project.code(), view);
        return project.budgets();
    }

    @BatchMapping
    Map<Budget, Organisation> provider(List<Budget> budgets, @ContextValue View view) {
        return BatchLinks.toOne(budgets, Budget::provider, codes -> organisations.find(view, codes));
    }

    static void refuseUnlessSeen(String project, View view) {
        if (!view.scope().seesMoney(project)) {
            throw new AccessDeniedException("money of " + project);
        }
    }
}

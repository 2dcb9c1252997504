package org.qadam.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.shared.Share;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Serves the parts of a project. Refuses its budgets and shares to a caller who may see the project but not its money. */
@Controller
class ProjectController {

    @SchemaMapping
    List<ProjectParticipation> participations(Project project) {
        return ProjectParticipation.in(project);
    }

    @SchemaMapping(typeName = "Participation")
    @Nullable
    BigDecimal share(ProjectParticipation participation, @ContextValue View view) {
        requireMoneyAccess(participation.project(), view);
        return Optional.ofNullable(participation.share()).map(Share::percent).orElse(null);
    }

    @SchemaMapping
    @Nullable
    List<Budget> budgets(Project project, @ContextValue View view) {
        requireMoneyAccess(project, view);
        return project.budgets();
    }

    static void requireMoneyAccess(Project project, View view) {
        requireMoneyAccess(project.code(), view);
    }

    private static void requireMoneyAccess(String project, View view) {
        if (!view.scope().seesMoney(project)) {
            throw new AccessDeniedException("the money of project " + project);
        }
    }
}

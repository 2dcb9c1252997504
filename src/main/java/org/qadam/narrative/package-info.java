/** Narratives about periods, plans and projects: summaries, difficulties, actions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "repository",
            "graphql",
            "source",
            "plan",
            "project",
            "period",
            "statement"
        })
@NullMarked
package org.qadam.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

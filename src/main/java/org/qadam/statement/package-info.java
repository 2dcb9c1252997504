/** Statements of sources about indicators: baselines, targets and actuals. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "figure",
            "access",
            "repository",
            "register",
            "graphql",
            "source",
            "organisation",
            "place",
            "plan",
            "project",
            "period",
            "indicator",
            "event"
        })
@NullMarked
package org.qadam.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

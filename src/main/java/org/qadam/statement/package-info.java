/** What sources say of an indicator: baselines, targets, actuals. */
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

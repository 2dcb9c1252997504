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
            "place",
            "indicator",
            "event"
        })
@NullMarked
package org.qadam.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

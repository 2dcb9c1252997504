/** Reports for donors and the ministry: what was ordered, what they print, and the kept files. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "figure",
            "access",
            "mongo",
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
            "event",
            "statement"
        })
@NullMarked
package org.qadam.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

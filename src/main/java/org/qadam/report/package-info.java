/** Reports: orders, kinds and their rights; the packages below it read, lay out, export and make them. */
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

/** Definitions of the indicators of projects and plans. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "repository",
            "graphql",
            "source",
            "organisation",
            "place",
            "plan",
            "project"
        })
@NullMarked
package org.qadam.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

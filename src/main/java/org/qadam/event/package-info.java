/** Events, for example conferences and seminars, and memoranda. */
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
package org.qadam.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

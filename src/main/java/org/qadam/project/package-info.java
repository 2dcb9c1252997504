/** Donor-funded projects, with their participations, budgets, transactions and results. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "figure",
            "access",
            "repository",
            "graphql",
            "source",
            "organisation",
            "place",
            "plan"
        })
@NullMarked
package org.qadam.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

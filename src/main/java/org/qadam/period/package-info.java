/** Reporting periods of a project or plan. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "plan", "project"})
@NullMarked
package org.qadam.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

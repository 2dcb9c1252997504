/** Reporting periods of projects and plans. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "plan", "project"})
@NullMarked
package org.qadam.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

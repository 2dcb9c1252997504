/** Organisations of the programme, with their names and office holders over time. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "source"})
@NullMarked
package org.qadam.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Reform plans, their institutional reforms and their numbered steps. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "source"})
@NullMarked
package org.qadam.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

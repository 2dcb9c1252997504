/** Reform plans, their areas and numbered steps. */
@ApplicationModule(allowedDependencies = {"shared", "access", "shelf", "graphql", "source", "organisation", "place"})
@NullMarked
package org.qadam.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

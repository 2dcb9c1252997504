/** Regions, cities and countries, as they were and as they are. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "source"})
@NullMarked
package org.qadam.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

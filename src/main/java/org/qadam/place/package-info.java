/** Countries, regions, cities and sites, with their names, limits and successors over time. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "source"})
@NullMarked
package org.qadam.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

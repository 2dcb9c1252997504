/** Bodies of the programme, with the names and offices they had. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql", "source"})
@NullMarked
package org.qadam.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

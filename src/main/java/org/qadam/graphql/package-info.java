/** The face: the only room that speaks graphql-java. */
@ApplicationModule(allowedDependencies = {"shared", "figure", "access", "repository", "register", "mongo"})
@NullMarked
package org.qadam.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** GraphQL over HTTP: errors, limits, scalars, lists and links. Only this package uses graphql-java. */
@ApplicationModule(allowedDependencies = {"shared", "figure", "access", "repository", "register", "mongo"})
@NullMarked
package org.qadam.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

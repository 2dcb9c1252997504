/** Documents in print: what each stated fact is cited from. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql"})
@NullMarked
package org.qadam.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

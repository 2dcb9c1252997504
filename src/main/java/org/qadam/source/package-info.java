/** Sources: documents in print or on the web from which facts are cited. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "graphql"})
@NullMarked
package org.qadam.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The register: the only writer of documents, and the shelves they are read from. */
@ApplicationModule(allowedDependencies = {"shared", "access", "mongo"})
@NullMarked
package org.qadam.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

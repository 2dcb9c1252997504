/** Records every change of documents as a revision. The register is the only writer of documents. */
@ApplicationModule(allowedDependencies = {"shared", "access", "mongo", "repository"})
@NullMarked
package org.qadam.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

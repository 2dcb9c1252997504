/** Authentication of callers, their rights, and the view in which they read. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.qadam.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

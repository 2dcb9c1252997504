/** Who asks, what they may see, and how they look. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.qadam.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

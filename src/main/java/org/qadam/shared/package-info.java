/** Value types that every package uses. They validate themselves and depend on no other package. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qadam.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

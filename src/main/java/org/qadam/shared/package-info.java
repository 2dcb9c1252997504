/** Values that every room uses: they check themselves and know nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qadam.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Arithmetic on figures, and the message catalogue that formats figures, amounts and dates. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.qadam.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Arithmetic on figures, and the words in which figures are told. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.qadam.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Reads documents at one position and within the scope of a caller. Each package creates the repositories of its types.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "mongo"})
@NullMarked
package org.qadam.repository;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

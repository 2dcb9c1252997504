/**
 * Loads the first data set: reads its files, checks them, and records them through the import rules of the packages.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "register"})
@NullMarked
package org.qadam.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The first data set: read from its files, checked, and written through the rooms' own rules. */
@ApplicationModule(allowedDependencies = {"shared", "access", "repository", "register"})
@NullMarked
package org.qadam.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

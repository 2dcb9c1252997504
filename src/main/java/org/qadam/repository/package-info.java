/** Where documents are read: each room opens the repositories of its own types, and a caller sees her rows at one position. */
@ApplicationModule(allowedDependencies = {"shared", "access", "mongo"})
@NullMarked
package org.qadam.repository;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

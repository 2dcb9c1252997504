/** Where documents are read: each room opens the shelves of its own types, and a caller sees her rows at one position. */
@ApplicationModule(allowedDependencies = {"shared", "access", "mongo"})
@NullMarked
package org.qadam.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

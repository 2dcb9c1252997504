/** What was recorded, as it was: whether the chain of revisions is whole. */
@ApplicationModule(allowedDependencies = {"shared", "access", "mongo", "register"})
@NullMarked
package org.qadam.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

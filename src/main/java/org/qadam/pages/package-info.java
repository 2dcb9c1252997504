/** Hands out the pages that the build put together; it knows nothing of what they show. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qadam.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

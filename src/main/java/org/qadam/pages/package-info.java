/** Serves the web pages that the build creates from src/main/web. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qadam.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

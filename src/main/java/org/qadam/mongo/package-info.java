/** The database: connection, codecs, indexes, health. It knows the driver and no document. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.qadam.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

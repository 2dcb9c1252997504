/**
 * Access to MongoDB: connection, codecs, indexes and health. The package depends on the driver, but on no document
 * type.
 */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.qadam.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The development start and test support: an embedded database, an issuer with demo users, and HTTP clients. */
@NullMarked
package org.qadam.local;

import org.jspecify.annotations.NullMarked;

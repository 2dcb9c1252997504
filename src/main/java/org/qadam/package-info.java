/** Qadam, a reporting server for a civil-service reform programme. Each package below implements one business term. */
@NullMarked
package org.qadam;

import org.jspecify.annotations.NullMarked;

/** The programme. Each package below implements one business term. */
@NullMarked
package org.qadam;

import org.jspecify.annotations.NullMarked;

/** The programme as a whole; each room below is one business word. */
@NullMarked
package org.qadam;

import org.jspecify.annotations.NullMarked;

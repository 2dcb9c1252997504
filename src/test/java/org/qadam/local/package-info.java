/** What only a laptop and the tests need: an embedded database, and a start that brings it. */
@NullMarked
package org.qadam.local;

import org.jspecify.annotations.NullMarked;

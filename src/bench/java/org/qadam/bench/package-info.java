/** The benchmark: measures the packaged jar beside a hand-written server and a plain Spring server. */
@NullMarked
package org.qadam.bench;

import org.jspecify.annotations.NullMarked;

/** The indicator sheet: one indicator, its definition and the statements on it. */
@NullMarked
package org.qadam.report.indicator;

import org.jspecify.annotations.NullMarked;

/** The donor progress report: one project, one period, one donor. */
@NullMarked
package org.qadam.report.donor;

import org.jspecify.annotations.NullMarked;

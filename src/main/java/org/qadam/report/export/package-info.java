/** Data formats of a report: XLSX and CSV, one sheet or file per table. */
@NullMarked
package org.qadam.report.export;

import org.jspecify.annotations.NullMarked;

/** The engine that prints: the only room that knows JasperReports. */
@NullMarked
package org.qadam.report.jasper;

import org.jspecify.annotations.NullMarked;

/** Lays reports out as PDF. The only package that uses JasperReports. */
@NullMarked
package org.qadam.report.jasper;

import org.jspecify.annotations.NullMarked;

/** The report on the steps of a plan: one plan, one quarter, all projects. */
@NullMarked
package org.qadam.report.steps;

import org.jspecify.annotations.NullMarked;

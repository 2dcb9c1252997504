/** What a report prints: chapters of sections of rows, and the text of figures, days and names in one language. */
@NullMarked
package org.qadam.report.content;

import org.jspecify.annotations.NullMarked;

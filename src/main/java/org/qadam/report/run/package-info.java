/** Makes ordered reports: worker, run, progress, archive, cleanup and download. */
@NullMarked
package org.qadam.report.run;

import org.jspecify.annotations.NullMarked;

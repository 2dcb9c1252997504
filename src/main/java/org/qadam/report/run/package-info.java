/** Makes ordered reports: worker, run, progress, archive, clean-up and download. */
@NullMarked
package org.qadam.report.run;

import org.jspecify.annotations.NullMarked;

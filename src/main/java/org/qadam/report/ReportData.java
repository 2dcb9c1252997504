package org.qadam.report;

import java.time.OffsetDateTime;
import java.util.Locale;

/** All that a report prints, ready to print: templates only lay it out. */
public sealed interface ReportData permits DonorData, StepsData {

    /** Of its words. */
    Locale language();

    /** Of the state of the register that it was read at. */
    OffsetDateTime moment();

    Cover cover();

    Summary summary();
}

package org.qadam.report;

import org.qadam.period.Period;
import org.qadam.shared.Refusal;

/** Refuses a period that has not begun. The message names its first day. */
final class PeriodNotBegunException extends Refusal {

    PeriodNotBegunException(Period period) {
        super(
                "PERIOD_NOT_BEGUN",
                "%s of %s begins on %s: order a period that has begun."
                        .formatted(period.name(), period.owner(), period.first()),
                "period");
    }
}

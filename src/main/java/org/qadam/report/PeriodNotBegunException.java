package org.qadam.report;

import org.qadam.period.Period;
import org.qadam.shared.Refusal;

/** Of a period to come there is nothing to report yet; its first day is named. */
final class PeriodNotBegunException extends Refusal {

    PeriodNotBegunException(Period period) {
        super(
                "PERIOD_NOT_BEGUN",
                "%s of %s begins on %s: order a period that has begun."
                        .formatted(period.name(), period.owner(), period.first()),
                "period");
    }
}

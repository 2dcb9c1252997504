package org.qadam.report;

import java.util.List;
import org.qadam.period.Period;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.Refusal;

/** Refuses a period that the project or plan does not have. The message names the first and the last period. */
final class NoSuchPeriodException extends Refusal {

    NoSuchPeriodException(String owner, PeriodCode asked, List<Period> there) {
        super("NO_SUCH_PERIOD", "%s has no period %s. %s".formatted(owner, asked, message(there)), "period");
    }

    private static String message(List<Period> there) {
        return there.isEmpty()
                ? "No period is open yet."
                : "Choose one from %s to %s."
                        .formatted(there.getFirst().name(), there.getLast().name());
    }
}

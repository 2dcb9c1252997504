package org.qadam.report;

import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import org.qadam.access.Role;
import org.qadam.period.Period;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Languages;
import org.springframework.security.access.AccessDeniedException;

/** Checks an order against its kind, the register, and what the caller may order. */
final class OrderCheck {

    private final ReportKind kind;
    private final ReportOrder order;
    private final ReportOrderInput input;

    OrderCheck(ReportKind kind, ReportOrder order) {
        this.kind = kind;
        this.order = order;
        this.input = order.input();
    }

    /** Returns what the report is about, or refuses. */
    ReportSubject check(LocalDate today) {
        if (!order.caller().is(kind.roles().toArray(Role[]::new))) {
            throw new AccessDeniedException("a report %s is ordered by %s".formatted(kind.name(), kind.roles()));
        }
        input.forEachSubjectField(this::checkField);
        var subject = kind.subject(order);
        checkPeriod(subject.owner(), today);
        if (!Languages.contains(input.language())) {
            throw new InvalidException("language must be one of %s.".formatted(Languages.TAGS), "language");
        }
        return subject;
    }

    private void checkField(String field, boolean given) {
        var asked = kind.fields().contains(field);
        if (asked != given) {
            throw new InvalidException(
                    (asked ? "%s must be given for a report %s." : "%s must be left out of a report %s.")
                            .formatted(field, kind.name()),
                    field);
        }
    }

    private void checkPeriod(String owner, LocalDate today) {
        var copy = order.copy();
        var period = copy.find(Period.class, Period.code(owner, input.period()))
                .orElseThrow(() -> new NoSuchPeriodException(
                        owner,
                        input.period(),
                        copy.all(
                                Period.class,
                                eq("owner", owner),
                                it -> it.owner().equals(owner))));
        if (period.first().isAfter(today)) {
            throw new PeriodNotBegunException(period);
        }
    }
}

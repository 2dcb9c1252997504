package org.qadam.report;

import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import org.qadam.access.Role;
import org.qadam.period.Period;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Languages;
import org.springframework.security.access.AccessDeniedException;

/** Checks an order against its kind, the register and the rights of the caller. */
record OrderCheck(ReportKind kind, ReportOrder order) {

    /** Returns the subject of the report, or refuses the order. */
    ReportSubject check(LocalDate today) {
        if (!order.caller().is(kind.roles().toArray(Role[]::new))) {
            throw new AccessDeniedException("a report %s is ordered by %s".formatted(kind.name(), kind.roles()));
        }
        var input = order.input();
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
                    (asked
                                    ? "A report of kind %s needs the field %s. Give it."
                                    : "A report of kind %s has no field %s. Remove it.")
                            .formatted(kind.name(), field),
                    field);
        }
    }

    private void checkPeriod(String owner, LocalDate today) {
        var copy = order.copy();
        var code = order.input().period();
        var period = copy.find(Period.class, Period.code(owner, code))
                .orElseThrow(() -> new NoSuchPeriodException(
                        owner,
                        code,
                        copy.all(
                                Period.class,
                                eq("owner", owner),
                                it -> it.owner().equals(owner))));
        if (period.first().isAfter(today)) {
            throw new PeriodNotBegunException(period);
        }
    }
}

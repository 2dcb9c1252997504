package org.qadam.report;

import java.util.List;
import java.util.UUID;
import org.qadam.access.Caller;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.springframework.stereotype.Component;

/** Has a report fail, as it would where its maker meets a fault. */
@Component
public final class FailingReports {

    private final ReportOrders ordering;
    private final Register register;

    FailingReports(ReportOrders ordering, Register register) {
        this.ordering = ordering;
        this.register = register;
    }

    /** The number of one that its donor sees. */
    public String failed(String user, String why) {
        var code = ordering.made(user, ReportOrders.euCsrm());
        register.change(
                Caller.RUN,
                new Request(UUID.randomUUID().toString(), ""),
                "reportFailed",
                "A test",
                copy -> List.of(copy.find(Report.class, code).orElseThrow().failed(why)));
        return code;
    }
}

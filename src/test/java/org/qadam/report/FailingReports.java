package org.qadam.report;

import java.util.List;
import java.util.UUID;
import org.qadam.access.Caller;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.springframework.stereotype.Component;

/** Orders reports and marks them as failed. */
@Component
public final class FailingReports {

    private final ReportOrders orders;
    private final Register register;

    FailingReports(ReportOrders orders, Register register) {
        this.orders = orders;
        this.register = register;
    }

    /**
     * Orders a report, waits until the state is READY and changes the state to FAILED.
     *
     * @param reason the reason of the failure, which users see
     * @return the code of the report
     */
    public String failed(String user, String reason) {
        var code = orders.orderAndAwait(user, ReportOrders.euCsrm());
        register.change(
                Caller.RUN,
                new Request(UUID.randomUUID().toString(), ""),
                "reportFailed",
                "A test",
                copy -> List.of(copy.find(Report.class, code).orElseThrow().failed(reason)));
        return code;
    }
}

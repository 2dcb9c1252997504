package org.qadam.report.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qadam.access.Caller;
import org.qadam.access.Scopes;
import org.qadam.access.View;
import org.qadam.register.Replica;
import org.qadam.report.RegisterState;
import org.qadam.report.Report;
import org.qadam.report.ReportKind;
import org.qadam.report.ReportKinds;
import org.qadam.report.content.ReportContent;
import org.springframework.stereotype.Component;

/** Reads the content of a report once, in the view of its addressee, at the position of its order. */
@Component
record ReportReader(ReportKinds kinds, Scopes scopes, Replica replica, Clock clock) {

    ReportContent read(Report report) {
        var kind = kinds.get(report.kind());
        var today = replica.head().position();
        var addressee = kind.addressee(report, view(ReportKind.viewer(), report, today));
        var state = RegisterState.of(report, replica.at(report.position()), clock.getZone());
        return kind.read(view(addressee, report, report.position()), state);
    }

    /** Returns a view with the rights of today, whatever the position of the data. */
    private View view(Caller caller, Report report, long position) {
        var scope = scopes.of(caller, replica.head().position());
        return new View(scope, position, List.of(report.language()), LocalDate.now(clock));
    }
}

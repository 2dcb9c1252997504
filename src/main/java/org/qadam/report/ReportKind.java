package org.qadam.report;

import java.util.List;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.View;
import org.qadam.report.content.ReportContent;

/** A kind of report: its order, its addressee and its content. Each implementation is a Spring bean. */
public interface ReportKind {

    /** Returns its value in the schema's enum ReportKind. */
    String name();

    /** Returns the fields of ReportOrderInput that name the subject: an order gives these and no others. */
    List<String> fields();

    /** Returns the roles that may order it. */
    List<Role> roles();

    /** Returns what the report is about. Refuses what does not exist or what the caller may not order. */
    ReportSubject subject(ReportOrder order);

    /**
     * Returns the caller in whose view the report is read.
     *
     * @param everyone the view of a VIEWER today
     */
    Caller addressee(Report report, View everyone);

    /** Reads the content of a report, once. */
    ReportContent read(View view, RegisterState state);

    /** Returns a liaison of these donors. */
    static Caller liaison(List<String> donors) {
        return new Caller(Caller.RUN.subject(), List.of(Role.LIAISON), donors);
    }

    /** Returns a reader with no more rights than every reader has. */
    static Caller viewer() {
        return new Caller(Caller.RUN.subject(), List.of(Role.VIEWER), List.of());
    }
}

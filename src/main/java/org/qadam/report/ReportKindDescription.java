package org.qadam.report;

import java.util.List;
import java.util.Locale;
import org.qadam.access.Role;
import org.qadam.report.content.ReportWords;
import org.qadam.shared.LocalText;

/** A kind of report as a caller reads it: what an order of it must name, and who may order. */
public record ReportKindDescription(String kind, LocalText title, List<String> fields, List<Role> roles) {

    static ReportKindDescription of(ReportKind kind) {
        var title = new LocalText(title(kind, "kk"), title(kind, "ru"), title(kind, "en"));
        return new ReportKindDescription(kind.name(), title, kind.fields(), kind.roles());
    }

    private static String title(ReportKind kind, String language) {
        return ReportWords.in(Locale.of(language)).say("kind." + kind.name());
    }
}

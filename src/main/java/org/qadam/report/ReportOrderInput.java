package org.qadam.report;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.PeriodCode;

/** An order of a report. The kind decides which of project, donor, plan and indicator are given. */
public record ReportOrderInput(
        String key,
        String why,
        String kind,
        @Nullable String project,
        @Nullable String donor,
        @Nullable String plan,
        @Nullable String indicator,
        PeriodCode period,
        Locale language) {

    /** Calls the consumer with each field that names a subject, and with whether the order gives it. */
    void forEachSubjectField(BiConsumer<String, Boolean> consumer) {
        consumer.accept("plan", plan != null);
        consumer.accept("project", project != null);
        consumer.accept("donor", donor != null);
        consumer.accept("indicator", indicator != null);
    }
}

package org.qadam.report;

import java.util.List;
import java.util.stream.Stream;
import org.qadam.report.Summary.KeyFigure;

/** What a report prints as data, in the order in which it is printed. */
final class ReportTables {

    private ReportTables() {}

    static List<Table> of(ReportData data) {
        return switch (data) {
            case DonorData it -> between(data, own(it.rows()), it.rows().sources());
            case StepsData it -> between(data, own(it.rows()), it.rows().sources());
        };
    }

    private static List<Table> between(ReportData data, Stream<Table> own, List<SourceRow> sources) {
        var opening = Stream.of(
                Table.of("cover", Cover.class, List.of(data.cover())),
                Table.of("summary", Summary.class, List.of(data.summary())),
                Table.of("figures", KeyFigure.class, data.summary().figures()));
        var closing = Stream.of(
                Table.of("sources", SourceRow.class, sources),
                Table.of("quotations", Quotation.class, Quotation.of(sources)));
        return Stream.of(opening, own, closing).flatMap(it -> it).toList();
    }

    private static Stream<Table> own(DonorRows rows) {
        return Stream.of(
                Table.of("project", ProjectRow.class, rows.project()),
                Table.of("results", ResultRow.class, rows.results()),
                Table.of("context", ContextRow.class, rows.context()),
                Table.of("context-undated", ContextRow.class, rows.undated()),
                Table.of("events-in-period", EventRow.class, rows.events().inPeriod()),
                Table.of("events-before", EventRow.class, rows.events().before()),
                Table.of("events-undated", EventRow.class, rows.events().undated()),
                Table.of("unknowns", UnknownRow.class, rows.unknowns()),
                Table.of("disagreements", DisagreementRow.class, rows.disagreements()));
    }

    private static Stream<Table> own(StepsRows rows) {
        return Stream.of(
                Table.of("plan", ProjectRow.class, rows.plan()),
                Table.of("areas", AreaRow.class, rows.areas()),
                Table.of("steps", StepRow.class, rows.steps()),
                Table.of("steps-done", SeriesRow.class, rows.done().rows()),
                Table.of("projects", ProjectRow.class, rows.projects()),
                Table.of("events", EventRow.class, rows.events()),
                Table.of("indicators", ContextRow.class, rows.context()),
                Table.of("indicators-undated", ContextRow.class, rows.undated()),
                Table.of("regions", RegionRow.class, rows.regions().rows()),
                Table.of("unknowns", UnknownRow.class, rows.unknowns()),
                Table.of("disagreements", DisagreementRow.class, rows.disagreements()));
    }

    /** The words of a source, with its number. */
    private record Quotation(int number, String text, String language) {

        private static List<Quotation> of(List<SourceRow> sources) {
            return sources.stream()
                    .flatMap(it -> it.phrases().stream()
                            .map(phrase -> new Quotation(it.number(), phrase.text(), phrase.language())))
                    .toList();
        }
    }
}

package org.qadam.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.qadam.report.Summary.KeyFigure;

/**
 * All that a donor progress report prints, ready to print: templates only lay it out.
 *
 * @param language of its words
 * @param moment of the state of the register that it was read at
 */
public record ReportData(Locale language, OffsetDateTime moment, Cover cover, Summary summary, ReportRows rows) {

    /** The same as data, in the order in which it is printed. */
    List<Table> tables() {
        return List.of(
                Table.of("cover", Cover.class, List.of(cover)),
                Table.of("summary", Summary.class, List.of(summary)),
                Table.of("figures", KeyFigure.class, summary.figures()),
                Table.of("project", ProjectRow.class, rows.project()),
                Table.of("results", ResultRow.class, rows.results()),
                Table.of("context", ContextRow.class, rows.context()),
                Table.of("context-undated", ContextRow.class, rows.undated()),
                Table.of("events-in-period", EventRow.class, rows.events().inPeriod()),
                Table.of("events-before", EventRow.class, rows.events().before()),
                Table.of("events-undated", EventRow.class, rows.events().undated()),
                Table.of("unknowns", UnknownRow.class, rows.unknowns()),
                Table.of("disagreements", DisagreementRow.class, rows.disagreements()),
                Table.of("sources", SourceRow.class, rows.sources()),
                Table.of("quotations", Quotation.class, Quotation.of(rows.sources())));
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

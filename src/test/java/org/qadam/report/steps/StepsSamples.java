package org.qadam.report.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.content.Bar;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.Section;
import org.qadam.report.content.Series;
import org.qadam.report.content.Series.Point;
import org.qadam.report.content.SeriesRow;
import org.qadam.report.content.TileMap;
import org.qadam.report.content.TileMap.Tile;
import org.qadam.report.donor.DonorSamples;
import org.qadam.report.steps.StepsSummary.Counted;
import org.qadam.shared.Reason;

/** Creates content of reports on the steps of a plan for tests. */
public final class StepsSamples {

    private static final Counted NO_COUNTS = new Counted(0, 0, null);

    private StepsSamples() {}

    /** Returns a report that has a cover and no rows. */
    public static ReportContent empty(Locale language) {
        var rows = new StepsRows(
                List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of(), List.of(), List.of());
        return DonorSamples.content(language, rows.chapters(language, NO_COUNTS));
    }

    /** Returns a report with a text in every cell of every table, and with both graphics. */
    public static ReportContent filledWith(Locale language, String text) {
        var donorReport = DonorSamples.filledWith(language, text);
        var figure = new FormattedFigure(text, null, null, Reason.NOT_REPORTED);
        var labels = List.of(new LabelRow(text, text, 1));
        var rows = new StepsRows(
                labels,
                List.of(new AreaRow(text, text, figure, figure, figure, figure, 1)),
                List.of(new StepRow(text, text, text, text, text, 1)),
                series(text),
                List.of(new SeriesRow(text, text, figure, text, text, 1)),
                labels,
                rows(donorReport, "events-in-period"),
                rows(donorReport, "context"),
                rows(donorReport, "context-undated"),
                map(text),
                List.of(new RegionRow(text, text, text, figure, bar(text), text, 1)),
                rows(donorReport, "unknowns"),
                rows(donorReport, "disagreements"),
                rows(donorReport, "sources"));
        return new ReportContent(
                language, donorReport.moment(), donorReport.cover(), rows.chapters(language, NO_COUNTS));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> rows(ReportContent content, String table) {
        return (List<T>) content.sections()
                .filter(it -> table.equals(it.table()))
                .map(Section::rows)
                .findFirst()
                .orElseThrow();
    }

    private static Series series(String text) {
        var first = new Point(LocalDate.EPOCH, BigDecimal.TEN, text, text, false, false);
        var second = new Point(LocalDate.EPOCH.plusYears(1), BigDecimal.ONE, text, text, true, true);
        return new Series(text, List.of(first, second));
    }

    private static TileMap map(String text) {
        return new TileMap(text, List.of(new Tile(0, 0, text, text), new Tile(1, 0, text, null)));
    }

    private static Bar bar(String text) {
        return new Bar(BigDecimal.ONE, text);
    }
}

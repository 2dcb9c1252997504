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

/** Reports on the steps of a plan, to print in tests. */
public final class StepsSamples {

    private static final Counted NOTHING = new Counted(0, 0, null);

    private StepsSamples() {}

    /** A plan of which nothing is known but its cover. */
    public static ReportContent empty(Locale language) {
        var rows = new StepsRows(
                List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of(), List.of(), List.of());
        return DonorSamples.content(language, rows.chapters(language, NOTHING));
    }

    /** Every table with these words in each of its cells, and both drawings. */
    public static ReportContent everywhereSaying(Locale language, String words) {
        var shared = DonorSamples.everywhereSaying(language, words);
        var figure = new FormattedFigure(words, null, null, Reason.NOT_REPORTED);
        var labels = List.of(new LabelRow(words, words, 1));
        var rows = new StepsRows(
                labels,
                List.of(new AreaRow(words, words, figure, figure, figure, figure, 1)),
                List.of(new StepRow(words, words, words, words, words, 1)),
                series(words),
                List.of(new SeriesRow(words, words, figure, words, words, 1)),
                labels,
                rows(shared, "events-in-period"),
                rows(shared, "context"),
                rows(shared, "context-undated"),
                map(words),
                List.of(new RegionRow(words, words, words, figure, bar(words), words, 1)),
                rows(shared, "unknowns"),
                rows(shared, "disagreements"),
                rows(shared, "sources"));
        return new ReportContent(language, shared.moment(), shared.cover(), rows.chapters(language, NOTHING));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> rows(ReportContent content, String table) {
        return (List<T>) content.sections()
                .filter(it -> table.equals(it.table()))
                .map(Section::rows)
                .findFirst()
                .orElseThrow();
    }

    private static Series series(String words) {
        var first = new Point(LocalDate.EPOCH, BigDecimal.TEN, words, words, false, false);
        var then = new Point(LocalDate.EPOCH.plusYears(1), BigDecimal.ONE, words, words, true, true);
        return new Series(words, List.of(first, then));
    }

    private static TileMap map(String words) {
        return new TileMap(words, List.of(new Tile(0, 0, words, words), new Tile(1, 0, words, null)));
    }

    private static Bar bar(String words) {
        return new Bar(BigDecimal.ONE, words);
    }
}

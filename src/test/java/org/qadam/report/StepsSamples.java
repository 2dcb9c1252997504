package org.qadam.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.Series.Point;
import org.qadam.report.StepsRows.Done;
import org.qadam.report.StepsRows.Regions;
import org.qadam.report.StepsSummaryRules.Counted;
import org.qadam.report.TileMap.Tile;
import org.qadam.shared.Reason;

/** Reports on the steps of a plan, to print in tests. */
public final class StepsSamples {

    private StepsSamples() {}

    /** A plan of which nothing is known but its cover. */
    public static StepsData empty() {
        var rows = new StepsRows(
                List.of(),
                List.of(),
                List.of(),
                new Done(null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Regions(null, List.of()),
                List.of(),
                List.of(),
                List.of());
        return report(Locale.ENGLISH, Samples.euCsrm(), rows);
    }

    /** Every table with these words in each of its cells, and both drawings. */
    public static StepsData everywhereSaying(Locale language, String words) {
        var donor = Samples.everywhereSaying(words);
        var shared = donor.rows();
        var told = new FormattedFigure(words, null, null, Reason.NOT_REPORTED);
        var project = List.of(new ProjectRow(words, words, 1));
        var rows = new StepsRows(
                project,
                List.of(new AreaRow(words, words, told, told, told, told, 1)),
                List.of(new StepRow(words, words, words, words, words, 1)),
                new Done(series(words), words, List.of(new SeriesRow(words, words, told, words, words, 1))),
                project,
                shared.events().inPeriod(),
                shared.context(),
                shared.undated(),
                new Regions(map(words), List.of(new RegionRow(words, words, words, told, bar(words), words, 1))),
                shared.unknowns(),
                shared.disagreements(),
                shared.sources());
        return report(language, donor, rows);
    }

    private static StepsData report(Locale language, DonorData like, StepsRows rows) {
        var summary = StepsSummaryRules.of(language, new Counted(0, 0, null), rows);
        return new StepsData(language, like.moment(), like.cover(), summary, rows);
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

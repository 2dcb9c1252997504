package org.qadam.report.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.Series;
import org.qadam.report.content.Series.Point;
import org.qadam.report.content.SeriesRow;
import org.qadam.report.content.SourceRow;
import org.qadam.report.content.SourceRow.Phrase;
import org.qadam.report.content.UnknownRow;
import org.qadam.report.donor.DonorSamples;
import org.qadam.shared.Reason;

/** Indicator sheets to print in tests. */
public final class IndicatorSamples {

    private IndicatorSamples() {}

    /** An indicator on which nothing is known. */
    public static ReportContent empty(Locale language) {
        var rows = new IndicatorRows(List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
        return DonorSamples.content(language, rows.chapters(language, null));
    }

    /** Every table with these words in each of its cells. */
    public static ReportContent everywhereSaying(Locale language, String words) {
        var figure = new FormattedFigure(words, null, null, Reason.NOT_REPORTED);
        var context = List.of(new ContextRow(words, words, words, words, words, figure, words, words, 1));
        var rows = new IndicatorRows(
                List.of(new LabelRow(words, words, 1)),
                context,
                context,
                series(words),
                List.of(new SeriesRow(words, words, figure, words, words, 1)),
                List.of(new UnknownRow(words, words, words, words, 1)),
                List.of(new DisagreementRow(words, words, figure, words, words, 1)),
                List.of(new SourceRow(1, words, words, words, words, words, List.of(new Phrase(words, "en")))));
        return DonorSamples.content(language, rows.chapters(language, null));
    }

    private static Series series(String words) {
        var first = new Point(LocalDate.EPOCH, BigDecimal.TEN, words, words, false, false);
        var then = new Point(LocalDate.EPOCH.plusYears(1), BigDecimal.ONE, words, words, true, true);
        return new Series(words, List.of(first, then));
    }
}

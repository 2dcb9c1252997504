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

/** Creates content of indicator sheets for tests. */
public final class IndicatorSamples {

    private IndicatorSamples() {}

    /** Returns a sheet that has a cover and no rows. */
    public static ReportContent empty(Locale language) {
        var rows = new IndicatorRows(List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
        return DonorSamples.content(language, rows.chapters(language, null));
    }

    /** Returns a sheet with a text in every cell of every table. */
    public static ReportContent filledWith(Locale language, String text) {
        var figure = new FormattedFigure(text, null, null, Reason.NOT_REPORTED);
        var context = List.of(new ContextRow(text, text, text, text, text, figure, text, text, 1));
        var rows = new IndicatorRows(
                List.of(new LabelRow(text, text, 1)),
                context,
                context,
                series(text),
                List.of(new SeriesRow(text, text, figure, text, text, 1)),
                List.of(new UnknownRow(text, text, text, text, 1)),
                List.of(new DisagreementRow(text, text, figure, text, text, 1)),
                List.of(new SourceRow(1, text, text, text, text, text, List.of(new Phrase(text, "en")))));
        return DonorSamples.content(language, rows.chapters(language, null));
    }

    private static Series series(String text) {
        var first = new Point(LocalDate.EPOCH, BigDecimal.TEN, text, text, false, false);
        var second = new Point(LocalDate.EPOCH.plusYears(1), BigDecimal.ONE, text, text, true, true);
        return new Series(text, List.of(first, second));
    }
}

package org.qadam.report.indicator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.Chapter;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.DisagreementRow;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.Sections;
import org.qadam.report.content.Series;
import org.qadam.report.content.SeriesRow;
import org.qadam.report.content.SeriesSection;
import org.qadam.report.content.SourceRow;
import org.qadam.report.content.Summary;
import org.qadam.report.content.SummaryText;
import org.qadam.report.content.UnknownRow;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Reason;
import org.qadam.statement.Statement;

/**
 * The rows of an indicator sheet, table by table, in the order of the pages.
 *
 * @param statements rows on statements up to the end of the period
 * @param undated rows on statements without a certain day, which may be later than the period
 * @param drawing drawing of the actuals; null if there are fewer than two figures
 * @param actuals preferred actuals, in the order of their days
 */
record IndicatorRows(
        List<LabelRow> definition,
        List<ContextRow> statements,
        List<ContextRow> undated,
        @Nullable Series drawing,
        List<SeriesRow> actuals,
        List<UnknownRow> unknowns,
        List<DisagreementRow> disagreements,
        List<SourceRow> sources) {

    /**
     * Returns the chapters in the order of the pages.
     *
     * @param latest latest actual by the end of the period; null if there is none
     */
    List<Chapter> chapters(Locale language, @Nullable Statement latest) {
        var in = new Sections(language);
        return List.of(
                in.summary(summary(new SummaryText(language), latest)),
                in.chapter("definition", in.table("labels", "definition", LabelRow.class, definition)),
                in.chapter(
                        "statements",
                        in.table("context", "statements", ContextRow.class, statements),
                        in.table("context", "statements-undated", ContextRow.class, undated)),
                in.chapter(
                        "actuals",
                        in.drawing("actuals", drawing, SeriesSection.falls(actuals)),
                        in.table("series", "actuals", SeriesRow.class, actuals)),
                in.chapter("unknowns", in.table("unknowns", UnknownRow.class, unknowns)),
                in.chapter("disagreements", in.table("disagreements", DisagreementRow.class, disagreements)),
                in.sources(sources));
    }

    private Summary summary(SummaryText text, @Nullable Statement latest) {
        var stated = statements.size() + undated.size();
        var opening = Stream.of(
                text.count("sheet.summary.statements", stated),
                latest == null
                        ? text.say("sheet.summary.unstated")
                        : text.say("sheet.summary.latest", text.format(latest.figure()), text.when(latest.when())));
        var sentences = Stream.concat(opening, text.closing(disagreements, unknowns, sources))
                .collect(Collectors.joining(" "));
        return new Summary(
                sentences,
                List.of(
                        text.key(latest == null ? new Absent(Reason.NOT_REPORTED) : latest.figure(), "figures.latest"),
                        text.key(stated, "figures.indicator"),
                        text.key(sources.size(), "figures.sources"),
                        text.key(unknowns.size(), "figures.unknowns")));
    }
}

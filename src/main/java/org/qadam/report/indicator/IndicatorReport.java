package org.qadam.report.indicator;

import static org.qadam.statement.StatementRules.disagreeing;
import static org.qadam.statement.StatementRules.maybeLater;
import static org.qadam.statement.StatementRules.until;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.place.Place;
import org.qadam.report.RegisterState;
import org.qadam.report.content.ContextRow;
import org.qadam.report.content.ContextSection;
import org.qadam.report.content.EventData;
import org.qadam.report.content.EventSection;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportText;
import org.qadam.report.content.SeriesSection;
import org.qadam.report.content.SourceSection;
import org.qadam.report.content.UnknownRow;
import org.qadam.report.content.UnknownSection;
import org.qadam.report.indicator.IndicatorQuery.IndicatorData;
import org.qadam.source.Source;
import org.qadam.statement.Statement;

/** Puts what was read into the rows and chapters of an indicator sheet. */
final class IndicatorReport {

    private final IndicatorData data;
    private final RegisterState state;
    private final LocalDate last;
    private final ReportText text;
    private final ContextSection context;
    private final SeriesSection actuals;

    IndicatorReport(IndicatorData data, RegisterState state) {
        this.data = data;
        this.state = state;
        this.last = state.report().period().last();
        this.text = new ReportText(state.report().language());
        var code = data.indicator().code();
        this.context = new ContextSection(Map.of(code, data.indicator()), this::group, text);
        this.actuals = new SeriesSection(data.statements(), code, last, text);
    }

    ReportContent content(Function<Collection<String>, Map<String, Source>> sources) {
        var rows = rows(sources);
        var cover = state.cover(data.indicator().title(), null, null, text);
        return state.content(cover, rows.chapters(state.report().language(), actuals.latest()));
    }

    private IndicatorRows rows(Function<Collection<String>, Map<String, Source>> sources) {
        var dated = until(data.statements(), last);
        var undated = maybeLater(data.statements(), last);
        var disagreements = disagreeing(dated);
        // In the order in which they are printed: it numbers the sources.
        var definition = new DefinitionSection(data, text).rows();
        var datedRows = statements(dated, disagreements);
        var undatedRows = statements(undated, List.of());
        var actualRows = actuals.rows();
        var unknowns = unknowns(Stream.concat(dated.stream(), undated.stream()).toList());
        var disagreementRows = context.disagreements(disagreements);
        return new IndicatorRows(
                definition,
                datedRows,
                undatedRows,
                actuals.drawing(text.translate(data.indicator().title())),
                actualRows,
                unknowns,
                disagreementRows,
                new SourceSection(text).rows(sources.apply(text.numbers().sources())));
    }

    /** A statement disagrees only with those of its own cell. */
    private List<ContextRow> statements(List<Statement> statements, List<List<Statement>> disagreements) {
        return statements.stream()
                .flatMap(it -> {
                    var own = disagreements.stream()
                            .filter(group -> group.contains(it))
                            .toList();
                    return context.rows(List.of(it), own).stream();
                })
                .toList();
    }

    /** Returns the place that a statement describes, or the owner of the indicator. */
    private String group(Statement statement) {
        return Stream.ofNullable(statement.place())
                .flatMap(it -> Stream.ofNullable(data.places().get(it)))
                .map(Place::name)
                .findFirst()
                .map(text::translate)
                .orElseGet(() -> text.translate(data.owner()));
    }

    private List<UnknownRow> unknowns(List<Statement> printed) {
        var nothing = new EventData(List.of(), Map.of(), Map.of(), Map.of());
        var unknown = new UnknownSection(
                Map.of(data.indicator().code(), data.indicator()), new EventSection(nothing, text), text);
        return Stream.concat(
                        unknown.of(
                                text.translate(data.indicator().title()),
                                data.indicator().missing()),
                        printed.stream().flatMap(unknown::of))
                .toList();
    }
}

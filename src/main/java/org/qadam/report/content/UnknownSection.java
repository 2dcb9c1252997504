package org.qadam.report.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.indicator.Indicator;
import org.qadam.shared.Citation;
import org.qadam.shared.Missing;
import org.qadam.statement.Statement;

/** Makes the rows on items that are not known, from the missing fields of documents. */
public final class UnknownSection {

    private final Map<String, Indicator> indicators;
    private final EventSection events;
    private final ReportText text;

    public UnknownSection(Map<String, Indicator> indicators, EventSection events, ReportText text) {
        this.indicators = indicators;
        this.events = events;
        this.text = text;
    }

    /** Returns rows without a source: no citation belongs to a missing field. */
    public Stream<UnknownRow> of(String document, List<Missing> missing) {
        return missing.stream().map(it -> row(document, field(it), it, null));
    }

    public Stream<UnknownRow> of(Event event) {
        return event.missing().stream().map(it -> row(events.title(event), field(it), it, source(event.citations())));
    }

    public Stream<UnknownRow> of(Statement statement) {
        var indicator = Objects.requireNonNull(indicators.get(statement.indicator()));
        var figure = text.figure(statement.figure()).text();
        return statement.missing().stream()
                .map(it -> row(
                        text.translate(indicator.title()),
                        text.layout().say("unknowns.of", field(it), text.words().of(statement.kind()), figure),
                        it,
                        source(statement.citations())));
    }

    private UnknownRow row(String document, String field, Missing missing, @Nullable Integer source) {
        return new UnknownRow(document, field, text.words().of(missing.reason()), text.note(missing.note()), source);
    }

    private @Nullable Integer source(List<Citation> citations) {
        return citations.isEmpty() ? null : text.numbers().cite(citations);
    }

    private String field(Missing missing) {
        return text.layout().field(missing.field());
    }
}

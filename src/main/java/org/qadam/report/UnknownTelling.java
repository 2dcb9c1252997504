package org.qadam.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.event.Event;
import org.qadam.shared.Citation;
import org.qadam.shared.Missing;
import org.qadam.statement.Statement;

/** What is not known of the project, of the events that name it, and of what is printed as context. */
final class UnknownTelling {

    private final DonorReport read;
    private final Telling telling;
    private final EventTelling events;

    UnknownTelling(DonorReport read, Telling telling) {
        this.read = read;
        this.telling = telling;
        this.events = new EventTelling(read, telling);
    }

    List<UnknownRow> rows(List<Statement> printed) {
        return Stream.of(
                        ofProject(),
                        read.events().stream().flatMap(this::ofEvent),
                        printed.stream().flatMap(this::ofStatement))
                .flatMap(it -> it)
                .toList();
    }

    /** No citation carries that something is missing. */
    private Stream<UnknownRow> ofProject() {
        var project = read.project();
        var title = telling.layout().say("unknowns.project", project.code());
        return project.missing().stream().map(it -> row(title, field(it), it, null));
    }

    private Stream<UnknownRow> ofEvent(Event event) {
        return event.missing().stream().map(it -> row(events.title(event), field(it), it, source(event.citations())));
    }

    private Stream<UnknownRow> ofStatement(Statement statement) {
        var indicator = Objects.requireNonNull(read.indicators().get(statement.indicator()));
        var figure = telling.figure(statement.figure()).text();
        return statement.missing().stream()
                .map(it -> row(
                        telling.told(indicator.title()),
                        telling.layout()
                                .say("unknowns.of", field(it), telling.words().of(statement.kind()), figure),
                        it,
                        source(statement.citations())));
    }

    private UnknownRow row(String document, String field, Missing missing, @Nullable Integer source) {
        return new UnknownRow(
                document, field, telling.words().of(missing.reason()), telling.note(missing.note()), source);
    }

    private @Nullable Integer source(List<Citation> citations) {
        return citations.isEmpty() ? null : telling.numbers().cite(citations);
    }

    private String field(Missing missing) {
        return telling.layout().field(missing.field());
    }
}

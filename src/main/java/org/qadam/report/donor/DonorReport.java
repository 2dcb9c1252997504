package org.qadam.report.donor;

import static org.qadam.statement.StatementRules.disagreeing;
import static org.qadam.statement.StatementRules.latest;
import static org.qadam.statement.StatementRules.until;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.event.Event;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.report.RegisterState;
import org.qadam.report.content.ContextSection;
import org.qadam.report.content.Cover;
import org.qadam.report.content.EventSection;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportText;
import org.qadam.report.content.SourceSection;
import org.qadam.report.content.UnknownRow;
import org.qadam.report.content.UnknownSection;
import org.qadam.report.donor.DonorRows.Events;
import org.qadam.source.Source;
import org.qadam.statement.Statement;
import org.qadam.statement.StatementRules;

/** Turns what was read into the rows and chapters of the donor report. Other packages compute the figures. */
final class DonorReport {

    private final DonorData data;
    private final RegisterState state;
    private final ReportText text;
    private final ProjectSection project;
    private final EventSection events;
    private final ContextSection context;

    DonorReport(DonorData data, RegisterState state) {
        this.data = data;
        this.state = state;
        this.text = new ReportText(state.report().language());
        this.project = new ProjectSection(data, text);
        this.events = new EventSection(data.events(), text);
        this.context = new ContextSection(data.indicators(), this::owner, text);
    }

    ReportContent content(Function<Collection<String>, Map<String, Source>> sources) {
        return state.content(cover(), rows(sources).chapters(state.report().language()));
    }

    private Cover cover() {
        return state.cover(
                data.project().title(),
                text.name(data.organisations(), data.donor()),
                project.names(ParticipationRole.BENEFICIARY),
                text);
    }

    private DonorRows rows(Function<Collection<String>, Map<String, Source>> sources) {
        var last = state.report().period().last();
        // The order of the pages numbers the sources.
        var about = project.rows();
        var results = new ResultSection(data, text).rows(last);
        var dated = latest(data.ofPlans(), last);
        var undated = StatementRules.undated(data.ofPlans());
        var disagreements = disagreeing(until(data.ofPlans(), last));
        var datedRows = context.rows(dated, disagreements);
        var undatedRows = context.rows(undated, List.of());
        var eventRows = events();
        var unknowns = unknowns(
                Stream.of(dated, undated).flatMap(List::stream).distinct().toList());
        var disagreementRows = context.disagreements(disagreements);
        return new DonorRows(
                about,
                results,
                datedRows,
                undatedRows,
                eventRows,
                unknowns,
                disagreementRows,
                new SourceSection(text).rows(sources.apply(text.numbers().sources())));
    }

    /** Names the plan, and marks that its indicators are not the project's own. */
    private String owner(Statement statement) {
        var plan = Objects.requireNonNull(data.plans().get(statement.owner()));
        return text.layout().say("context.owner", text.translate(plan.title()));
    }

    private Events events() {
        var period = state.report().period();
        return new Events(
                events.rows(it -> it.when().within(period.first(), period.last())),
                events.rows(it -> it.when().notAfter(period.first().minusDays(1))),
                events.rows(DonorReport::isUndated));
    }

    private static boolean isUndated(Event event) {
        return event.when().last() == null;
    }

    private List<UnknownRow> unknowns(List<Statement> printed) {
        var unknown = new UnknownSection(data.indicators(), events, text);
        var title = text.layout().say("unknowns.project", data.project().code());
        return Stream.of(
                        unknown.of(title, data.project().missing()),
                        data.events().events().stream().flatMap(unknown::of),
                        printed.stream().flatMap(unknown::of))
                .flatMap(it -> it)
                .toList();
    }
}

package org.qadam.report.donor;

import static org.qadam.statement.StatementRules.disagreeing;
import static org.qadam.statement.StatementRules.latest;
import static org.qadam.statement.StatementRules.undated;
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

/** Puts what was read into the words and the order of the donor report. It computes nothing that other rooms compute. */
final class DonorReport {

    private final DonorContent read;
    private final RegisterState shown;
    private final ReportText text;
    private final ProjectSection project;
    private final EventSection events;
    private final ContextSection context;

    DonorReport(DonorContent read, RegisterState shown) {
        this.read = read;
        this.shown = shown;
        this.text = new ReportText(shown.report().language());
        this.project = new ProjectSection(read, text);
        this.events = new EventSection(read.events(), text);
        this.context = new ContextSection(read.indicators(), this::owner, text);
    }

    ReportContent content(Function<Collection<String>, Map<String, Source>> sources) {
        return shown.content(cover(), rows(sources).chapters(shown.report().language()));
    }

    private Cover cover() {
        return shown.cover(
                read.project().title(),
                text.name(read.organisations(), read.donor()),
                project.names(ParticipationRole.BENEFICIARY),
                text);
    }

    private DonorRows rows(Function<Collection<String>, Map<String, Source>> sources) {
        var last = shown.report().period().last();
        // In the order in which they are printed: it numbers the sources.
        var about = project.rows();
        var results = new ResultSection(read, text).rows(last);
        var dated = latest(read.ofPlans(), last);
        var apart = undated(read.ofPlans());
        var disagreements = disagreeing(until(read.ofPlans(), last));
        var datedRows = context.rows(dated, disagreements);
        var apartRows = context.rows(apart, List.of());
        var taken = taken();
        var unknowns = unknowns(
                Stream.of(dated, apart).flatMap(List::stream).distinct().toList());
        var disagreed = context.disagreements(disagreements);
        return new DonorRows(
                about,
                results,
                datedRows,
                apartRows,
                taken,
                unknowns,
                disagreed,
                new SourceSection(text).rows(sources.apply(text.numbers().sources())));
    }

    /** Of a plan's indicator it must be said that it is not the project's own. */
    private String owner(Statement statement) {
        var plan = Objects.requireNonNull(read.plans().get(statement.owner()));
        return text.layout().say("context.owner", text.translate(plan.title()));
    }

    private Events taken() {
        var period = shown.report().period();
        return new Events(
                events.rows(it -> it.when().within(period.first(), period.last())),
                events.rows(it -> it.when().notAfter(period.first().minusDays(1))),
                events.rows(DonorReport::isUndated));
    }

    private static boolean isUndated(Event event) {
        return event.when().last() == null;
    }

    private List<UnknownRow> unknowns(List<Statement> printed) {
        var unknown = new UnknownSection(read.indicators(), events, text);
        var title = text.layout().say("unknowns.project", read.project().code());
        return Stream.of(
                        unknown.of(title, read.project().missing()),
                        read.events().events().stream().flatMap(unknown::of),
                        printed.stream().flatMap(unknown::of))
                .flatMap(it -> it)
                .toList();
    }
}

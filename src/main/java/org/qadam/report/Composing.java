package org.qadam.report;

import static org.qadam.statement.StatementRules.disagreeing;
import static org.qadam.statement.StatementRules.latest;
import static org.qadam.statement.StatementRules.undated;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.event.Event;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.register.Head;
import org.qadam.report.ReportRows.Events;
import org.qadam.source.Source;
import org.qadam.statement.Statement;

/** Puts what was read into the words and the order of the report. It computes nothing that other rooms compute. */
final class Composing {

    private final DonorReport read;
    private final Telling telling;

    Composing(DonorReport read, Locale language) {
        this.read = read;
        this.telling = new Telling(language);
    }

    ReportRows rows(Function<Collection<String>, Map<String, Source>> sources) {
        var until = read.report().period().last();
        var project = new ProjectTelling(read, telling);
        var context = new ContextTelling(read, telling);
        var events = new EventTelling(read, telling);
        // In the order in which they are printed: it numbers the sources.
        var about = project.rows();
        var results = new ResultTelling(read, telling).rows(until);
        var dated = latest(read.ofPlans(), until);
        var apart = undated(read.ofPlans());
        var disagreements = disagreeing(untilThen(until));
        var datedRows = context.rows(dated, disagreements);
        var apartRows = context.rows(apart, List.of());
        var taken = taken(events);
        var printed = Stream.of(dated, apart).flatMap(List::stream).distinct().toList();
        var unknowns = new UnknownTelling(read, telling).rows(printed);
        var disagreed = context.disagreements(disagreements);
        return new ReportRows(
                about,
                results,
                datedRows,
                apartRows,
                taken,
                unknowns,
                disagreed,
                new SourceTelling(telling).rows(sources.apply(telling.numbers().sources())));
    }

    private List<Statement> untilThen(java.time.LocalDate until) {
        return read.ofPlans().stream()
                .filter(it -> org.qadam.statement.StatementRules.day(it)
                        .filter(day -> !day.isAfter(until))
                        .isPresent())
                .toList();
    }

    private Events taken(EventTelling telling) {
        var period = read.report().period();
        return new Events(
                telling.rows(it -> it.when().within(period.first(), period.last())),
                telling.rows(it -> it.when().notAfter(period.first().minusDays(1))),
                telling.rows(Composing::isUndated));
    }

    private static boolean isUndated(Event event) {
        return event.when().last() == null;
    }

    ReportData data(ReportRows rows, Head state, ZoneId zone) {
        var report = read.report();
        var moment = (state.position() == 0 ? report.ordered() : state.at())
                .atZone(zone)
                .toOffsetDateTime();
        var cover = new Cover(
                telling.plain(read.project().title()),
                telling.otherLanguage(read.project().title()),
                telling.words().when(report.period().when()),
                telling.name(read.organisations(), report.donor()),
                new ProjectTelling(read, telling).names(ParticipationRole.BENEFICIARY),
                telling.moment(moment),
                String.valueOf(state.position()),
                state.hash(),
                report.code(),
                telling.layout().say("language"));
        return new ReportData(report.language(), moment, cover, SummaryRules.of(report.language(), rows), rows);
    }
}

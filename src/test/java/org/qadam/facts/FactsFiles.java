package org.qadam.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.event.Event;
import org.qadam.event.Memorandum;
import org.qadam.indicator.Indicator;
import org.qadam.narrative.Narrative;
import org.qadam.organisation.Organisation;
import org.qadam.period.Period;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.project.Transaction;
import org.qadam.report.jasper.ReportFonts;
import org.qadam.shared.Document;
import org.qadam.source.Source;
import org.qadam.statement.Statement;

/** The files of the first data set, read as at the start of the programme. */
enum FactsFiles {
    sources(Source.class),
    organisations(Organisation.class),
    places(Place.class),
    reformPlans(ReformPlan.class),
    reformSteps(ReformStep.class),
    projects(Project.class),
    transactions(Transaction.class),
    periods(Period.class),
    indicators(Indicator.class),
    events(Event.class),
    memoranda(Memorandum.class),
    statements(Statement.class),
    narratives(Narrative.class);

    static final FactsReader READER = new FactsReader("classpath:facts/", new ReportFonts());

    private final Class<? extends Document> type;

    FactsFiles(Class<? extends Document> type) {
        this.type = type;
    }

    Class<? extends Document> type() {
        return type;
    }

    List<? extends Document> read() {
        return READER.read(name() + ".yaml", type);
    }

    static <T extends Document> List<T> all(Class<T> type) {
        return Stream.of(values())
                .filter(it -> it.type == type)
                .flatMap(it -> it.read().stream())
                .map(type::cast)
                .toList();
    }

    static Set<String> codes(Class<? extends Document> type) {
        return all(type).stream().map(Document::code).collect(Collectors.toSet());
    }
}

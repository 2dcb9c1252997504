package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.event.Event;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.period.Period;
import org.qadam.place.Place;
import org.qadam.plan.ReformArea;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Budget;
import org.qadam.project.Participation;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.project.Transaction;
import org.qadam.source.Source;
import org.qadam.statement.Statement;

/** Whatever a document of the first data set names is in it. */
class FactsLinksTests {

    private static final Set<String> ORGANISATIONS = FactsFiles.codes(Organisation.class);
    private static final Set<String> PLACES = FactsFiles.codes(Place.class);
    private static final Set<String> PLANS = FactsFiles.codes(ReformPlan.class);
    private static final Set<String> STEPS = FactsFiles.codes(ReformStep.class);
    private static final Set<String> PROJECTS = FactsFiles.codes(Project.class);
    private static final Set<String> EVENTS = FactsFiles.codes(Event.class);
    private static final Set<String> OWNERS =
            Stream.of(PLANS, PROJECTS).flatMap(Set::stream).collect(Collectors.toSet());
    private static final List<Event> ALL_EVENTS = FactsFiles.all(Event.class);
    private static final List<Project> ALL_PROJECTS = FactsFiles.all(Project.class);
    private static final List<Indicator> ALL_INDICATORS = FactsFiles.all(Indicator.class);
    private static final List<Statement> ALL_STATEMENTS = FactsFiles.all(Statement.class);

    @Test
    void citationsNameSources() {
        assertThat(FactsFiles.codes(Source.class))
                .containsAll(FactsCitings.all().stream()
                        .map(FactsCitings.Citing::source)
                        .toList());
    }

    @Test
    void organisationsNameOrganisations() {
        assertThat(FactsFiles.all(Organisation.class).stream()
                        .flatMap(it -> Stream.of(
                                        Stream.ofNullable(it.parent()),
                                        it.predecessors().stream(),
                                        it.backers().stream().map(Organisation.Backer::organisation))
                                .flatMap(codes -> codes)))
                .isNotEmpty()
                .allMatch(ORGANISATIONS::contains);
    }

    @Test
    void placesNamePlaces() {
        assertThat(FactsFiles.all(Place.class).stream()
                        .flatMap(it -> Stream.of(
                                        it.within().stream().map(Place.Within::place),
                                        it.predecessors().stream(),
                                        it.successors().stream())
                                .flatMap(codes -> codes)))
                .isNotEmpty()
                .allMatch(PLACES::contains);
    }

    @Test
    void stepsNameAPlanAndAnAreaOfIt() {
        var areas = FactsFiles.all(ReformPlan.class).stream()
                .flatMap(plan -> plan.areas().stream().map(ReformArea::number).map(it -> plan.code() + " " + it))
                .toList();
        assertThat(FactsFiles.all(ReformStep.class))
                .hasSize(100)
                .allMatch(it -> PLANS.contains(it.plan()))
                .filteredOn(it -> it.area() != null)
                .hasSize(15)
                .allMatch(it -> areas.contains(it.plan() + " " + it.area()));
    }

    @Test
    void projectsNameOrganisationsPlansAndSteps() {
        assertThat(ALL_PROJECTS)
                .allMatch(it -> PLANS.containsAll(it.plans()) && STEPS.containsAll(it.steps()))
                .flatExtracting(Project::participations)
                .extracting(Participation::organisation)
                .isNotEmpty()
                .allMatch(ORGANISATIONS::contains);
    }

    @Test
    void moneyNamesAProjectAndOrganisations() {
        var transactions = FactsFiles.all(Transaction.class);
        assertThat(transactions).isNotEmpty().allMatch(it -> PROJECTS.contains(it.owner()));
        assertThat(Stream.of(
                                ALL_PROJECTS.stream()
                                        .flatMap(it -> it.budgets().stream())
                                        .map(Budget::provider),
                                transactions.stream().map(Transaction::provider),
                                transactions.stream().map(Transaction::receiver))
                        .flatMap(it -> it)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(ORGANISATIONS::contains);
    }

    @Test
    void periodsAndIndicatorsNameAnOwner() {
        assertThat(Stream.concat(
                        FactsFiles.all(Period.class).stream().map(Period::owner),
                        ALL_INDICATORS.stream().map(Indicator::owner)))
                .isNotEmpty()
                .allMatch(OWNERS::contains);
    }

    @Test
    void indicatorsNameResultsAndSubjects() {
        var results = ALL_PROJECTS.stream()
                .flatMap(it -> it.results().stream())
                .map(Result::code)
                .toList();
        assertThat(ALL_INDICATORS.stream().map(Indicator::result).filter(Objects::nonNull))
                .allMatch(results::contains);
        assertThat(ALL_INDICATORS.stream().map(Indicator::subject).filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(it -> switch (it.kind()) {
                    case ORGANISATION -> ORGANISATIONS.contains(it.code());
                    case PLACE -> PLACES.contains(it.code());
                    case STEP -> STEPS.contains(it.code());
                });
    }

    @Test
    void eventsNameOrganisations() {
        assertThat(ALL_EVENTS.stream()
                        .flatMap(it -> Stream.concat(
                                it.roles().stream().map(Event.EventPart::organisation),
                                it.speakers().stream()
                                        .map(Event.Speaker::organisation)
                                        .filter(Objects::nonNull))))
                .isNotEmpty()
                .allMatch(ORGANISATIONS::contains);
    }

    @Test
    void eventsNamePlaces() {
        assertThat(ALL_EVENTS.stream()
                        .flatMap(it -> Stream.of(
                                        Stream.ofNullable(it.place()),
                                        it.speakerPlaces().stream(),
                                        it.audience().places().stream())
                                .flatMap(codes -> codes)))
                .isNotEmpty()
                .allMatch(PLACES::contains);
    }

    @Test
    void eventsNameEventsProjectsAndPlans() {
        assertThat(ALL_EVENTS)
                .allMatch(it -> it.parent() == null || EVENTS.contains(it.parent()))
                .allMatch(it -> PROJECTS.containsAll(it.projects()))
                .allMatch(it -> PLANS.containsAll(it.plans()));
    }

    @Test
    void statementsNameAnIndicatorOfTheirOwner() {
        var owned =
                ALL_INDICATORS.stream().map(it -> it.owner() + "/" + it.code()).toList();
        assertThat(ALL_STATEMENTS).isNotEmpty().allMatch(it -> owned.contains(it.owner() + "/" + it.indicator()));
    }

    @Test
    void everyIndicatorIsSpokenOf() {
        assertThat(FactsFiles.codes(Indicator.class))
                .isEqualTo(ALL_STATEMENTS.stream().map(Statement::indicator).collect(Collectors.toSet()));
    }

    @Test
    void statementsNamePartsThatTheirIndicatorDeclares() {
        var declared = ALL_INDICATORS.stream()
                .flatMap(it -> it.dimensions().stream()
                        .flatMap(dimension -> dimension.categories().stream()
                                .map(category -> new Statement.Part(dimension.code(), category.code()))))
                .toList();
        assertThat(ALL_STATEMENTS).flatExtracting(Statement::parts).isNotEmpty().allMatch(declared::contains);
    }

    @Test
    void statementsNamePlacesEventsAndTargets() {
        var targets = FactsFiles.codes(Statement.class);
        assertThat(ALL_STATEMENTS)
                .allMatch(it -> it.place() == null || PLACES.contains(it.place()))
                .allMatch(it -> it.event() == null || EVENTS.contains(it.event()))
                .allMatch(it -> it.replaces() == null || targets.contains(it.replaces()));
    }
}

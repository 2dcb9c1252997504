package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qadam.access.Role.ADMINISTRATOR;
import static org.qadam.access.Role.APPROVER;
import static org.qadam.access.Role.DASHBOARD;
import static org.qadam.access.Role.EDITOR;
import static org.qadam.access.Role.LIAISON;
import static org.qadam.access.Role.VIEWER;

import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.access.DonorProjects.Owners;

/** Checks the rights of each kind of caller. A record is named by the fields on which the rights depend. */
class ScopeTests {

    private static final List<String> PROJECTS = List.of("P-EU", "P-UNDP");

    private static final List<String> OWNED =
            List.of("PLAN APPROVED", "PLAN DRAFT", "P-EU APPROVED", "P-EU DRAFT", "P-UNDP APPROVED", "P-UNDP DRAFT");

    private static final List<String> REPORTS = List.of(
            "EU P-EU ORDERED",
            "EU P-EU SENT",
            "UNDP P-UNDP SENT",
            "- P-EU ORDERED",
            "- P-UNDP SENT",
            "- - APPROVED",
            "- - SENT",
            "- - RECEIVED");

    private static final List<String> ALL_APPROVED = List.of("PLAN APPROVED", "P-EU APPROVED", "P-UNDP APPROVED");

    private static final List<String> SENT_ON_A_PLAN = List.of("- - SENT", "- - RECEIVED");

    private static final List<String> NOTHING = List.of();

    static Stream<Arguments> table() {
        return Stream.of(
                row(nobody(), NOTHING, NOTHING, NOTHING, NOTHING),
                row(Caller.FACTS, NOTHING, NOTHING, NOTHING, NOTHING),
                row(a(DASHBOARD), PROJECTS, ALL_APPROVED, NOTHING, SENT_ON_A_PLAN),
                row(a(VIEWER), PROJECTS, ALL_APPROVED, NOTHING, SENT_ON_A_PLAN),
                row(
                        liaisonOf("EU"),
                        List.of("P-EU"),
                        List.of("PLAN APPROVED", "P-EU APPROVED"),
                        List.of("P-EU"),
                        List.of("EU P-EU ORDERED", "EU P-EU SENT", "- P-EU ORDERED")),
                row(
                        liaisonOf("UNDP"),
                        List.of("P-UNDP"),
                        List.of("PLAN APPROVED", "P-UNDP APPROVED"),
                        List.of("P-UNDP"),
                        List.of("UNDP P-UNDP SENT", "- P-UNDP SENT")),
                row(
                        liaisonOf("EU", "UNDP"),
                        PROJECTS,
                        ALL_APPROVED,
                        PROJECTS,
                        List.of(
                                "EU P-EU ORDERED",
                                "EU P-EU SENT",
                                "UNDP P-UNDP SENT",
                                "- P-EU ORDERED",
                                "- P-UNDP SENT")),
                row(liaisonOf(), NOTHING, List.of("PLAN APPROVED"), NOTHING, NOTHING),
                row(liaisonOf("WB"), NOTHING, List.of("PLAN APPROVED"), NOTHING, NOTHING),
                row(a(EDITOR), PROJECTS, OWNED, PROJECTS, REPORTS),
                row(a(APPROVER), PROJECTS, OWNED, PROJECTS, REPORTS),
                row(a(ADMINISTRATOR), PROJECTS, OWNED, PROJECTS, REPORTS),
                row(a(VIEWER, EDITOR), PROJECTS, OWNED, PROJECTS, REPORTS),
                row(
                        new Caller("both", List.of(VIEWER, LIAISON), List.of("EU")),
                        PROJECTS,
                        ALL_APPROVED,
                        List.of("P-EU"),
                        List.of("EU P-EU ORDERED", "EU P-EU SENT", "- P-EU ORDERED", "- - SENT", "- - RECEIVED")),
                row(new Caller("both", List.of(LIAISON, EDITOR), List.of("EU")), PROJECTS, OWNED, PROJECTS, REPORTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void everyCallerWithARoleSeesGeneralRecords(Caller caller) {
        var shown =
                FilterEvaluator.by(scope(caller).everything(), List.of("anything"), _ -> Map.of("code", "anything"));

        assertThat(shown).hasSize(caller.roles().isEmpty() ? 0 : 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void restrictsProjects(Caller caller, List<String> projects) {
        assertThat(FilterEvaluator.by(scope(caller).projects("code"), PROJECTS, it -> Map.of("code", it)))
                .isEqualTo(projects);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void restrictsOwnedRecordsByApproval(Caller caller, List<String> projects, List<String> published) {
        assertThat(FilterEvaluator.by(scope(caller).published("owner", "state"), OWNED, ScopeTests::owned))
                .isEqualTo(published);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void restrictsOwnedRecordsThatNeedNoApproval(Caller caller, List<String> projects, List<String> published) {
        var shown = FilterEvaluator.by(scope(caller).owned("owner"), OWNED, ScopeTests::owned);

        assertThat(shown.stream().filter(it -> it.endsWith("APPROVED")).toList())
                .isEqualTo(
                        published.stream().filter(it -> it.endsWith("APPROVED")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void restrictsMoney(Caller caller, List<String> projects, List<String> published, List<String> money) {
        assertThat(PROJECTS.stream().filter(scope(caller)::seesMoney).toList()).isEqualTo(money);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void restrictsTransactions(Caller caller, List<String> projects, List<String> published, List<String> money) {
        assertThat(FilterEvaluator.by(scope(caller).money("owner"), PROJECTS, it -> Map.of("owner", it)))
                .isEqualTo(money);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void restrictsReports(
            Caller caller, List<String> projects, List<String> published, List<String> money, List<String> reports) {
        assertThat(FilterEvaluator.by(scope(caller).reports(), REPORTS, ScopeTests::report))
                .containsExactlyElementsOf(reports);
    }

    @Test
    void showsNoMoneyToAViewerEvenWithOwnedProjects() {
        var scope = new Scope(a(VIEWER), new Owners(PROJECTS, List.of()));

        assertThat(scope.seesMoney("P-EU")).isFalse();
    }

    private static Arguments row(
            Caller caller, List<String> projects, List<String> published, List<String> money, List<String> reports) {
        return Arguments.of(caller, projects, published, money, reports);
    }

    private static Scope scope(Caller caller) {
        if (!caller.is(LIAISON)) {
            return new Scope(caller, Owners.NONE);
        }
        var funded = PROJECTS.stream()
                .filter(it -> caller.donors().contains(it.substring(2)))
                .toList();
        return new Scope(caller, new Owners(funded, List.of("PLAN")));
    }

    private static Map<String, Object> owned(String row) {
        return fields(row, "owner", "state");
    }

    private static Map<String, Object> report(String row) {
        return fields(row, "donor", "project", "state");
    }

    private static Map<String, Object> fields(String row, String... names) {
        var words = new Scanner(row);
        return Stream.of(names)
                .map(it -> Map.entry(it, words.next()))
                .filter(it -> !it.getValue().equals("-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Caller nobody() {
        return new Caller("nobody", List.of(), List.of());
    }

    private static Caller a(Role... roles) {
        return new Caller("somebody", List.of(roles), List.of());
    }

    private static Caller liaisonOf(String... donors) {
        return new Caller("liaison", List.of(LIAISON), List.of(donors));
    }
}

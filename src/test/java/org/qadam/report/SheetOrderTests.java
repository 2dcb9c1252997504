package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.access.Caller;
import org.qadam.facts.TestDocuments;
import org.qadam.graphql.Problem;
import org.qadam.local.ErrorCodes;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.register.Withdrawal;
import org.qadam.register.WorkingCopy;
import org.qadam.shared.Document;

/** Tests who may order and see indicator sheets, and the fields of an order. */
@ProgrammeTest
@TestInstance(Lifecycle.PER_CLASS)
class SheetOrderTests {

    private static final Map<String, String> STEPS =
            Map.of("kind", "INDICATOR_SHEET", "indicator", "STEPS-IMPLEMENTED", "period", "2019-Q4", "language", "en");

    private final ReportOrders orders;
    private final TestDocuments testDocuments;
    private final Register register;
    private final List<Document> documents;

    SheetOrderTests(ReportOrders orders, TestDocuments testDocuments, Register register) {
        this.orders = orders;
        this.register = register;
        this.testDocuments = testDocuments;
        this.documents = testDocuments.set("access", "SHEET");
    }

    @AfterAll
    void withdrawDocuments() {
        register.change(
                Caller.FACTS,
                new Request(UUID.randomUUID().toString(), ""),
                "withdraw",
                "A test",
                this::withdrawalsOfReports);
        testDocuments.strike(documents);
    }

    private List<Withdrawal> withdrawalsOfReports(WorkingCopy copy) {
        return copy.all(Report.class).stream()
                .filter(it -> it.owner().equals("SHEET-EU"))
                .filter(it ->
                        documents.stream().noneMatch(document -> document.code().equals(it.code())))
                .map(it -> new Withdrawal(Report.class, it.code(), it.version(), "The test is over"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "editor, indicator, NOTHING, NOT_FOUND, indicator",
        "eu, indicator, NOTHING, NOT_FOUND, indicator",
        "eu, indicator, SHEET-UNDP.OF-PLACE, NOT_FOUND, indicator",
        "eu, indicator, SHEET-NOBODYS.OF-PLACE, NOT_FOUND, indicator",
        "editor, project, EU-CSRM, INVALID, project",
        "editor, donor, EU, INVALID, donor",
        "editor, plan, 100-STEPS, INVALID, plan",
        "editor, period, 2031-Q4, NO_SUCH_PERIOD, period",
    })
    void aRefusalNamesTheField(String user, String field, String value, String code, String path) {
        assertThat(orders.refusal(user, with(field, value)))
                .returns(code, Problem::code)
                .returns(List.of(path), Problem::path);
    }

    @Test
    void anOrderWithoutIndicatorIsRefused() {
        var order = new HashMap<>(STEPS);
        order.remove("indicator");

        assertThat(orders.refusal("editor", order).message())
                .isEqualTo("A report of kind INDICATOR_SHEET needs the field indicator. Give it.");
    }

    @ParameterizedTest
    @CsvSource({"eu", "viewer", "approver"})
    void onlyAnEditorOrdersASheetOnAPlan(String user) {
        assertThat(ErrorCodes.of(orders.submit(user, STEPS))).containsExactly("FORBIDDEN");
    }

    @Test
    void onlyStaffSeeASheetOnAPlanBeforeItIsSent() {
        var code = orders.orderAndAwait("editor", STEPS);

        assertThat(List.of("approver", "eu", "viewer"))
                .filteredOn(it -> orders.isVisible(it, code))
                .containsExactly("approver");
    }

    @Test
    void aLiaisonOrdersAndSeesASheetOnAProjectOfTheirDonor() {
        var code = orders.orderAndAwait(
                "eu",
                Map.of(
                        "kind", "INDICATOR_SHEET",
                        "indicator", "SHEET-EU.OF-PLACE",
                        "period", "2020-H1",
                        "language", "en"));

        assertThat(List.of("editor", "eu", "undp", "viewer"))
                .filteredOn(it -> orders.isVisible(it, code))
                .containsExactly("editor", "eu");
    }

    private static Map<String, String> with(String field, String value) {
        var order = new HashMap<>(STEPS);
        order.put(field, value);
        return order;
    }
}

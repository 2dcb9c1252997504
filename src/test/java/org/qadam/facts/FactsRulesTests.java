package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.period.Period;
import org.qadam.shared.Document;
import org.qadam.shared.PeriodCode;
import org.qadam.statement.Statement;
import org.qadam.statement.Statement.Approval;
import org.qadam.statement.Statement.StatementState;
import tools.jackson.databind.JsonNode;

/** Checks that the first data set follows the rules of the programme. */
class FactsRulesTests {

    private static final List<Statement> STATEMENTS = FactsFiles.all(Statement.class);

    /** Fields of the schema that are not components of a record. */
    private static final List<String> NO_COMPONENTS =
            List.of("id", "transactions", "indicators", "attendance", "statements");

    @Test
    void oneStatementPerCellIsPreferred() {
        assertThat(cells().values())
                .allMatch(it -> it.stream().filter(Statement::preferred).count() == 1);
    }

    @Test
    void thePreferredOfSeveralStatementsHasAReason() {
        assertThat(cells().values())
                .filteredOn(it -> it.size() > 1)
                .hasSize(2)
                .allMatch(it -> it.stream().allMatch(one -> one.preferred() == (one.preferredReason() != null)));
    }

    @Test
    void everyStatementIsApprovedAsPublished() {
        assertThat(STATEMENTS)
                .isNotEmpty()
                .allMatch(it -> it.state() == StatementState.APPROVED && it.approval() == Approval.AS_PUBLISHED);
    }

    @Test
    void theEuProjectHasHalfYearlyPeriods() {
        assertThat(FactsFiles.all(Period.class))
                .filteredOn(it -> it.owner().equals("EU-CSRM"))
                .extracting(Period::name)
                .startsWith(new PeriodCode("2012-H1"))
                .endsWith(new PeriodCode("2016-H2"))
                .hasSize(10);
    }

    @Test
    void everySourceMatchesItsRow() {
        assertThat(FactsRows.csv("sources.csv")).allMatch(it -> {
            var source = FactsCitations.document("sources/" + it.get("code"));
            return Stream.of("publisher", "language", "address")
                            .allMatch(field -> source.path(field).asString("").equals(it.get(field)))
                    && source.at("/title/" + it.get("language")).asString("").equals(it.get("title"));
        });
    }

    @Test
    void fieldsDeclaredMissingExistAndAreEmpty() {
        assertThat(Stream.of(FactsFiles.values()).flatMap(FactsRulesTests::wrongMissingFields))
                .isEmpty();
    }

    /**
     * Groups statements by indicator, kind, days, place and disaggregation. Unknown or open days form a cell of their
     * own.
     */
    private static Map<List<Object>, List<Statement>> cells() {
        return STATEMENTS.stream().collect(Collectors.groupingBy(it -> switch (it.when()
                .precision()) {
            case DAY, MONTH, YEAR ->
                List.of(it.indicator(), it.kind(), it.when(), String.valueOf(it.place()), it.disaggregation());
            case OPEN, UNKNOWN -> List.of(it.code());
        }));
    }

    private static Stream<String> wrongMissingFields(FactsFiles file) {
        var components = Stream.of(file.type().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return file.read().stream()
                .map(Document::code)
                .map(it -> FactsCitations.document(file + "/" + it))
                .flatMap(document -> document.path("missing")
                        .valueStream()
                        .map(it -> it.path("field").asString())
                        .filter(it -> !isEmpty(document, it) || !isKnown(components, it))
                        .map(it -> file + "/" + document.path("code").asString() + " " + it));
    }

    private static boolean isKnown(List<String> components, String field) {
        return NO_COMPONENTS.contains(field) || components.contains(field.replaceFirst("\\..*", ""));
    }

    /** For "when", a precision other than DAY counts as empty too. */
    private static boolean isEmpty(JsonNode document, String field) {
        return document.path(field).isMissingNode()
                || (field.equals("when")
                        && !document.at("/when/precision").asString().equals("DAY"));
    }
}

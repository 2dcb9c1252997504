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

/** The rules of the programme that its first data set keeps. */
class FactsRulesTests {

    private static final List<Statement> STATEMENTS = FactsFiles.all(Statement.class);

    /** Fields of the schema that no record has yet, or that are links. */
    private static final List<String> NO_COMPONENTS =
            List.of("id", "transactions", "indicators", "attendance", "statements");

    @Test
    void oneStatementOfACellIsChosen() {
        assertThat(cells().values())
                .allMatch(it -> it.stream().filter(Statement::preferred).count() == 1);
    }

    @Test
    void theChosenOneOfSeveralSaysWhy() {
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
    void theEuProjectIsReportedInHalfYears() {
        assertThat(FactsFiles.all(Period.class))
                .filteredOn(it -> it.owner().equals("EU-CSRM"))
                .extracting(Period::name)
                .startsWith(new PeriodCode("2012-H1"))
                .endsWith(new PeriodCode("2016-H2"))
                .hasSize(10);
    }

    @Test
    void everySourceSaysWhatItsRowSays() {
        assertThat(FactsRows.csv("sources.csv")).allMatch(it -> {
            var source = FactsCitations.document("sources/" + it.get("code"));
            return Stream.of("publisher", "language", "address")
                            .allMatch(field -> source.path(field).asString("").equals(it.get(field)))
                    && source.at("/title/" + it.get("language")).asString("").equals(it.get("title"));
        });
    }

    @Test
    void whatIsSaidToBeMissingIsAFieldThatIsEmpty() {
        assertThat(Stream.of(FactsFiles.values()).flatMap(FactsRulesTests::wronglyMissing))
                .isEmpty();
    }

    /** Indicator, kind, when, place and parts; a when of unknown or open days is a cell of its own. */
    private static Map<List<Object>, List<Statement>> cells() {
        return STATEMENTS.stream().collect(Collectors.groupingBy(it -> switch (it.when()
                .precision()) {
            case DAY, MONTH, YEAR ->
                List.of(it.indicator(), it.kind(), it.when(), String.valueOf(it.place()), it.disaggregation());
            case OPEN, UNKNOWN -> List.of(it.code());
        }));
    }

    private static Stream<String> wronglyMissing(FactsFiles file) {
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

    /** Of a field within a field, one of several may be there; of days, a wider span. */
    private static boolean isEmpty(JsonNode document, String field) {
        return document.path(field).isMissingNode()
                || (field.equals("when")
                        && !document.at("/when/precision").asString().equals("DAY"));
    }
}

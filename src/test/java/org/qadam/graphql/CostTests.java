package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Commands;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** What a question costs: the number of database commands, which never grows with the rows. */
@ProgrammeTest
class CostTests {

    private final Programme programme;
    private final Commands commands;

    CostTests(Programme programme, Commands commands) {
        this.programme = programme;
        this.commands = commands;
    }

    @ParameterizedTest
    @CsvSource({"PlanIndicators, 5", "ProjectHalfYear, 14", "WhoTookPart, 7"})
    void aQuestionAsksTheDatabaseSoOften(String question, int times) {
        assertThat(commands.of(
                        () -> programme.as("viewer").documentName(question).executeAndVerify()))
                .hasSize(times);
    }

    @Test
    void twentyParentsCostWhatOneCosts() {
        assertThat(nested(20)).isEqualTo(nested(1)).isNotEmpty();
    }

    private List<String> nested(int parents) {
        return commands.of(() ->
                programme.as("viewer").document("""
                        query($first: Int!) { reformPlan(code: "100-STEPS") { steps(first: $first) { nodes {
                          plan { code } area { number } projects { code } words { citations { source { code } } }
                          indicators { code statements(first: 2) { nodes { citations { source { code } } } } } } } } }
                        """).variable("first", parents).executeAndVerify());
    }
}

package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.CommandCounter;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests the number of database commands of a query, which must not grow with the number of rows. */
@ProgrammeTest
record CostTests(Programme programme, CommandCounter commands) {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ reformPlan(code: \"100-STEPS\") { steps { nodes { plan { code } area { number } } } } }",
                "{ indicators { nodes { owner { ... on ReformPlan { code } } result { code } } } }",
                "{ events(filter: {project: \"EU-CSRM\"}) { totalCount nodes { code } } }"
            })
    void twoFieldsShareOneRead(String query) {
        assertThat(commands.repeatedBy(
                        () -> programme.as("editor").document(query).executeAndVerify()))
                .isEmpty();
    }

    @Test
    void aLiaisonsScopeIsReadOncePerPosition() {
        assertThat(commandsOf("undp", "{ places(first: 1) { nodes { code } } }"))
                .startsWith("find projects", "find reformPlans");
        assertThat(commandsOf("undp", "{ places(first: 2) { nodes { code } } }"))
                .containsExactly("find places");
    }

    private List<String> commandsOf(String user, String query) {
        return commands.of(() -> programme.as(user).document(query).executeAndVerify());
    }

    @Test
    void twentyParentsCostTheSameAsOne() {
        assertThat(commandsOfNestedQuery(20))
                .isEqualTo(commandsOfNestedQuery(1))
                .isNotEmpty();
    }

    private List<String> commandsOfNestedQuery(int parents) {
        return commands.of(() ->
                programme.as("viewer").document("""
                        query($first: Int!) { reformPlan(code: "100-STEPS") { steps(first: $first) { nodes {
                          plan { code } area { number } projects { code } words { citations { source { code } } }
                          indicators { code statements(first: 2) { nodes { citations { source { code } } } } } } } } }
                        """).variable("first", parents).executeAndVerify());
    }
}

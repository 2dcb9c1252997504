package org.qadam.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests which callers see budgets and transactions. */
@ProgrammeTest
record MoneyTests(Programme programme) {

    private static final String MONEY = """
            query Money($code: String!) {
              project(code: $code) {
                budgets { provider { code } when { text } inKind money { text amount currency } }
                transactions { nodes { kind when { text } money { text } } }
              }
            }
            """;

    @Test
    void showsTheBudgetOfAProjectToItsDonor() {
        programme
                .as("eu")
                .document(MONEY)
                .variable("code", "EU-KAZLOD")
                .execute()
                .path("project.budgets")
                .matchesJsonStrictly("""
                        [{
                          "provider": null,
                          "when": {"text": "December 2012 – February 2017"},
                          "inKind": false,
                          "money": {"text": "EUR\u00a06,288,000", "amount": 6288000, "currency": "EUR"}
                        }]
                        """);
    }

    @Test
    void showsContributionsInMoneyAndInKind() {
        programme
                .as("undp")
                .document(MONEY)
                .variable("code", "UNDP-CONCEPT")
                .execute()
                .path("project.budgets[?(@.provider.code == 'GOV-KZ')].money.amount")
                .entityList(Integer.class)
                .containsExactly(293_333, 38_000)
                .path("project.budgets[*].inKind")
                .entityList(Boolean.class)
                .containsExactly(false, false, true);
    }

    @Test
    void showsExpenditure() {
        programme
                .as("undp")
                .document(MONEY)
                .variable("code", "UNDP-00072519")
                .execute()
                .path("project.transactions.nodes")
                .matchesJsonStrictly("""
                        [{"kind": "EXPENDITURE", "when": {"text": "2013"}, "money": {"text": "USD\u00a0394,095"}}]
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "dashboard"})
    void refusesMoneyToCallersWithoutThatRight(String user) {
        programme
                .as(user)
                .document(MONEY)
                .variable("code", "EU-KAZLOD")
                .execute()
                .errors()
                .satisfy(found -> assertThat(found)
                        .hasSize(2)
                        .allMatch(it -> "FORBIDDEN".equals(it.getExtensions().get("code"))))
                .path("project")
                .matchesJsonStrictly("""
                        {"budgets": null, "transactions": null}
                        """);
    }

    @ParameterizedTest
    @CsvSource({"viewer, 0", "dashboard, 0", "eu, 0", "undp, 4", "editor, 4"})
    void listsTransactionsByTheCallersRights(String user, int count) {
        programme
                .as(user)
                .document("{ transactions(filter: {kind: EXPENDITURE}) { totalCount nodes { code } } }")
                .execute()
                .path("transactions.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"UNDP-00067090, 1", "EU-CSRM, 0"})
    void findsTransactionsOfAProject(String project, int count) {
        programme
                .as("editor")
                .document("query($p: String!) { transactions(filter: {project: $p}) { totalCount } }")
                .variable("p", project)
                .execute()
                .path("transactions.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }
}

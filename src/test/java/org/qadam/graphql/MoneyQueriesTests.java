package org.qadam.graphql;

import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Tests queries about budgets and transactions with the first data set. */
@ProgrammeTest
record MoneyQueriesTests(Programme programme) {

    @Test
    void listsTheProjectsOfTheEuWithTheirTimes() {
        execute("eu", "WhatWePayFor").path("projects.nodes[*]['code', 'when']").matchesJson("""
                        [
                          {"code": "EU-TACIS-STANDARDS", "when": {"text": "September 2005 – December 2007"}},
                          {"code": "EU-CSRM", "when": {"text": "2012 – 2016"}},
                          {"code": "EU-KAZLOD", "when": {"text": "December 2012 – February 2017"}}
                        ]""");
    }

    @Test
    void listsTheKnownBudgetsOfTheEu() {
        execute("eu", "WhatWePayFor")
                .path("projects.nodes[*].budgets[*].money.text")
                .entityList(String.class)
                .containsExactly("EUR\u00a01,400,000", "EUR\u00a06,288,000");
    }

    @Test
    void listsBudgetsAsMissing() {
        execute("eu", "WhatWePayFor")
                .path("projects.nodes[?(@.code == 'EU-CSRM')].missing[?(@.field == 'budgets')].reason")
                .entityList(String.class)
                .containsExactly("NOT_FOUND");
    }

    @Test
    void showsTheStartFromAnotherSource() {
        execute("eu", "WhatWePayFor")
                .path("projects.nodes[?(@.code == 'EU-TACIS-STANDARDS')].alternatives[*]['field', 'words']")
                .matchesJsonStrictly("""
                        [{"field": "when", "words": {"text": "01/2006-12/2007"}}]""");
    }

    @Test
    void listsTheExpenditureOfUndpAwards() {
        execute("undp", "SpentOnAwards")
                .path("projects.nodes[*].transactions.nodes[*]['when', 'money']")
                .matchesJson("""
                        [
                          {"when": {"text": "2012"}, "money": {"amount": 28333, "currency": "USD"}},
                          {"when": {"text": "2013"}, "money": {"amount": 105496, "currency": "USD"}},
                          {"when": {"text": "2013"}, "money": {"amount": 394095, "currency": "USD"}},
                          {"when": {"text": "April 2013"}, "money": {"amount": 29295, "currency": "USD"}}
                        ]""");
    }

    @Test
    void listsTheBudgetsOfUndpAwards() {
        execute("undp", "SpentOnAwards")
                .path("projects.nodes[*].budgets[*].money.amount")
                .entityList(Integer.class)
                .containsExactly(33_300, 208_000, 410_000, 100_000, 293_333, 38_000);
    }

    private Response execute(String user, String query) {
        return programme.as(user).documentName(query).execute();
    }
}

package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.facts.TestDocuments;
import org.qadam.local.ErrorCodes;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.shared.Document;
import tools.jackson.databind.JsonNode;

/** Checks that a liaison cannot distinguish records of other donors from records that do not exist. */
@ProgrammeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherDonorsTests {

    /** A code of the same length that is never recorded. */
    private static final String MISSING = "F-NONE";

    private static final String FOREIGN = "F-UNDP";

    private final TestDocuments testDocuments;
    private final Programme programme;
    private final AccessClient asking;
    private final List<Document> documents;

    OtherDonorsTests(TestDocuments testDocuments, Programme programme) {
        this.testDocuments = testDocuments;
        this.programme = programme;
        this.asking = new AccessClient(programme);
        this.documents = testDocuments.set("access", "F");
    }

    @AfterAll
    void withdraw() {
        testDocuments.strike(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ project(code: \"F-UNDP\") { title { text } } }",
                "{ indicator(code: \"F-UNDP.OF-PLACE\") { title { text } } }",
                "{ report(code: \"F-UNDP.REPORT\") { state } }",
                "subscription { reportProgress(code: \"F-UNDP.REPORT\") { state } }",
                "{ events(filter: {project: \"F-UNDP\"}) { totalCount pageInfo { hasNextPage } nodes { code } } }",
                "{ indicators(filter: {project: \"F-UNDP\"}) { totalCount nodes { code } } }",
                "{ statements(filter: {project: \"F-UNDP\"}) { totalCount edges { cursor } nodes { code } } }",
                "{ statements(filter: {indicator: \"F-UNDP.OF-PLACE\"}) { totalCount nodes { code } } }",
                "{ narratives(filter: {project: \"F-UNDP\"}) { totalCount nodes { code } } }",
                "{ transactions(filter: {project: \"F-UNDP\"}) { totalCount nodes { code } } }",
                "{ periods(filter: {project: \"F-UNDP\"}) { totalCount nodes { code } } }",
                "mutation { reportOrder(input: {key: \"k\", why: \"w\", kind: DONOR_PROGRESS, project: \"F-UNDP\", "
                        + "donor: \"UNDP\", period: \"1999-H1\", language: \"en\"}) { problems { code message path } } }",
                "mutation { reportRetry(input: {key: \"k\", why: \"w\", report: \"F-UNDP.REPORT\", version: 1}) "
                        + "{ problems { code message path } } }"
            })
    void aForeignRecordHasTheSameAnswerAsAMissingOne(String question) {
        var missing = question.replace(FOREIGN, MISSING);

        assertThat(answer(Persona.UNDP, question))
                .as("the other donor's answer for an existing record")
                .isNotEqualTo(answer(Persona.UNDP, missing));
        assertThat(answer(Persona.EU, question)).isEqualTo(answer(Persona.EU, missing));
    }

    /**
     * Returns the answer with the requested code replaced, so that answers for viewerAndLiaison codes can be compared.
     */
    private String answer(Persona who, String question) {
        return asking.ask(who, question).body().toString().replace(FOREIGN, MISSING);
    }

    @Test
    void filteringByAnotherDonorFindsNoProjects() {
        assertThat(codes("{ projects(filter: {donor: \"UNDP\"}) { nodes { code } } }"))
                .isEmpty();
    }

    @Test
    void anEventDoesNotListForeignProjects() {
        assertThat(codes("{ event(code: \"F-EVENT\") { projects { code } } }")).containsExactly("F-EU");
    }

    @Test
    void cursorsNeverPointToForeignProjects() {
        var cursors = new ArrayList<String>();
        var after = "";
        do {
            var page = asking.ask(
                            Persona.EU,
                            "{ projects(first: 1%s) { pageInfo { hasNextPage endCursor } } }".formatted(after))
                    .body()
                    .at("/data/projects/pageInfo");
            cursors.add(decode(page.get("endCursor").asString()));
            after = page.get("hasNextPage").asBoolean()
                    ? ", after: \"%s\"".formatted(page.get("endCursor").asString())
                    : "";
        } while (!after.isEmpty());

        assertThat(cursors)
                .hasSize(codes("{ projects(first: 200) { nodes { code } } }").size())
                .noneMatch(it -> it.contains("UNDP"));
    }

    @Test
    void aCursorOfAnotherCallerRevealsNoForeignProjects() {
        var cursor = asking.ask(Persona.UNDP, "{ projects(first: 1) { pageInfo { endCursor } } }")
                .body()
                .at("/data/projects/pageInfo/endCursor")
                .asString();

        assertThat(codes("{ projects(first: 200, after: \"%s\") { nodes { code } } }".formatted(cursor)))
                .isSubsetOf(codes("{ projects(first: 200) { nodes { code } } }"));
    }

    @Test
    void aViewerWhoIsALiaisonSeesNoMoneyOfOtherDonors() {
        var viewerAndLiaison = programme.with(programme.token(
                it -> it.claim("roles", List.of("VIEWER", "LIAISON")).claim("donors", List.of("UNDP"))));

        var answer = viewerAndLiaison
                .document("{ project(code: \"F-EU\") { participations { share } } }")
                .execute();

        assertThat(ErrorCodes.of(answer)).containsExactly("FORBIDDEN", "FORBIDDEN");
    }

    private List<String> codes(String question) {
        return asking.ask(Persona.EU, question).body().get("data").findValues("code").stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String decode(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
    }
}

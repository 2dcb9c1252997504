package org.qadam.graphql;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.facts.TestDocuments;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.shared.Document;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.http.HttpHeaders;

/** Tests links to documents that the view does not show, refused links, and pages of linked documents. */
@ProgrammeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkTests {

    private final TestDocuments testDocuments;
    private final Programme programme;
    private final MongoDatabase database;
    private final List<Document> documents;

    LinkTests(TestDocuments testDocuments, Programme programme, MongoDatabase database) {
        this.testDocuments = testDocuments;
        this.programme = programme;
        this.database = database;
        this.documents = testDocuments.set("access", "L");
    }

    @AfterAll
    void withdraw() {
        testDocuments.strike(documents);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            places   | L-REGION | { event(code: "L-EVENT") { place { code } } }                    | {"place": null}
            projects | L-EU     | { indicator(code: "L-EU.OF-PLACE") { result { code } } }         | {"result": null}
            projects | L-EU     | { indicator(code: "L-EU.OF-PLACE") { owner { __typename } } }    | {"owner": null}
            places   | L-REGION | { indicator(code: "L-EU.OF-PLACE") { subject { __typename } } }  | {"subject": null}
            """)
    void aLinkToAHiddenDocumentIsNull(String collection, String code, String query, String expected) {
        hide(collection, code, () -> assertAnswer(query, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            projects | L-EU     | { event(code: "L-EVENT") { projects { code } } } | {"projects": [{"code": "L-UNDP"}, {"code": "L-NOBODYS"}]}
            places   | L-REGION | { memorandum(code: "L-MEMORANDUM") { counterparts { __typename } } } | {"counterparts": [{"__typename": "Organisation"}]}
            events   | L-EVENT  | { event(code: "L-FORUM") { parts { code } } } | {"parts": []}
            events   | L-EVENT  | { project(code: "L-EU") { events { totalCount nodes { code } } } } | {"events": {"totalCount": 0, "nodes": []}}
            """)
    void aListOmitsAHiddenDocument(String collection, String code, String query, String expected) {
        hide(collection, code, () -> assertAnswer(query, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { event(code: "L-EVENT") { place { code } } }                   | {"place": {"code": "L-REGION"}}
            { indicator(code: "L-EU.OF-PLACE") { result { code } } }        | {"result": {"code": "L-EU.RESULT"}}
            { indicator(code: "L-EU.OF-PLACE") { owner { __typename } } }   | {"owner": {"__typename": "Project"}}
            { indicator(code: "L-EU.OF-PLACE") { subject { __typename } } } | {"subject": {"__typename": "Place"}}
            { event(code: "L-EVENT") { projects { code } } } | {"projects": [{"code": "L-EU"}, {"code": "L-UNDP"}, {"code": "L-NOBODYS"}]}
            { memorandum(code: "L-MEMORANDUM") { counterparts { __typename } } } | {"counterparts": [{"__typename": "Place"}, {"__typename": "Organisation"}]}
            { event(code: "L-FORUM") { parts { code } } } | {"parts": [{"code": "L-EVENT"}]}
            { project(code: "L-EU") { events { totalCount nodes { code } } } } | {"events": {"totalCount": 1, "nodes": [{"code": "L-EVENT"}]}}
            """)
    void aLinkShowsVisibleDocuments(String query, String expected) {
        assertAnswer(query, expected);
    }

    @Test
    void aRefusedListIsAnErrorOfItsFieldOnly() {
        programme
                .as("viewer")
                .document("{ project(code: \"L-EU\") { code transactions { totalCount } events { totalCount } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(it -> {
                    assertThat(it.getPath()).isEqualTo("project.transactions");
                    assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN");
                }))
                .path("project")
                .matchesJsonStrictly("""
                        {"code": "L-EU", "transactions": null, "events": {"totalCount": 1}}""");
    }

    @Test
    void aCursorContinuesAListOfAParent() {
        var first = steps(2, null);
        var second = steps(
                2,
                first.path("*.steps.pageInfo.endCursor")
                        .entityList(String.class)
                        .get()
                        .getFirst());

        assertThat(Stream.of(first, second).flatMap(it -> codes(it).stream()))
                .containsExactlyElementsOf(codes(steps(4, null)));
    }

    private Response steps(int first, @Nullable String after) {
        return programme
                .as("viewer")
                .document("""
                        query($first: Int, $after: String) {
                          reformPlan(code: "100-STEPS") {
                            steps(first: $first, after: $after) { nodes { code } pageInfo { endCursor } }
                          }
                        }""")
                .variable("first", first)
                .variable("after", after)
                .execute();
    }

    private static List<String> codes(Response page) {
        return page.path("reformPlan.steps.nodes[*].code")
                .entityList(String.class)
                .get();
    }

    /** Runs an assertion while no view shows the document: its first position is later than the position of any view. */
    private void hide(String collection, String code, Runnable assertion) {
        var stored = database.getCollection(collection);
        var document = requireNonNull(stored.findOneAndUpdate(eq("code", code), set("from", Long.MAX_VALUE)));
        try {
            assertion.run();
        } finally {
            stored.replaceOne(eq(document.get("_id")), document);
        }
    }

    private void assertAnswer(String query, String expected) {
        // Documents are hidden without a revision, so a kept answer would still have them.
        programme
                .as("editor")
                .mutate()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build()
                .document(query)
                .execute()
                .path("*")
                .matchesJsonStrictly("[%s]".formatted(expected));
    }
}

package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.shared.InvalidException;
import org.qadam.shared.LocalText;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;

/** Tests input objects that pass the schema and cannot become values. */
class InputErrorsTests {

    private static final String SCHEMA = """
            type Query { record(input: RecordInput!): String }
            input RecordInput { title: LocalTextInput, steps: [StepInput!], count: String }
            input StepInput { title: LocalTextInput }
            input LocalTextInput { kk: String, ru: String, en: String }
            """;

    record RecordInput(
            @Nullable LocalText title,
            @Nullable List<StepInput> steps,
            @Nullable Integer count) {}

    record StepInput(@Nullable LocalText title) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {title: {}}                              | title       | a text needs a wording in kk, ru or en
            {title: {kk: null}}                      | title       | a text needs a wording in kk, ru or en
            {steps: [{title: {}}]}                   | steps.title | a text needs a wording in kk, ru or en
            {count: "many"}                          | count       | is not valid
            """)
    void namesTheFieldAndTheReason(String input, String path, String reason) {
        assertThat(refusal(input))
                .isInstanceOfSatisfying(
                        InvalidException.class, it -> assertThat(it.path()).containsExactly(path.split("\\.")))
                .hasMessageContaining(reason)
                .hasMessageNotContaining("org.qadam")
                .hasMessageNotContaining("Exception");
    }

    private static @Nullable Throwable refusal(String input) {
        var refusal = new AtomicReference<@Nullable Throwable>();
        var binder = new GraphQlArgumentBinder(GraphQlArgumentBinder.Options.create());
        DataFetcher<?> fetcher = environment -> {
            try {
                binder.bind(environment, "input", ResolvableType.forClass(RecordInput.class));
            } catch (Exception e) {
                refusal.set(InputErrors.refusal(e, environment));
            }
            return null;
        };
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", it -> it.dataFetchers(Map.of("record", fetcher)))
                .build();
        GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .build()
                .execute("{ record(input: %s) }".formatted(input));
        return refusal.get();
    }
}

package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.ErrorCodes;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

/** Tests the introspection queries of tools, and the refusal of those whose answers would be huge. */
@ProgrammeTest
record IntrospectionTests(Programme programme) {

    static List<String> queriesOfTools() {
        var all = Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .directiveIsRepeatable(true)
                .schemaDescription(true)
                .inputValueDeprecation(true)
                .isOneOf(true)
                .typeRefFragmentDepth(9);
        return List.of(
                IntrospectionQueryBuilder.build(Options.defaultOptions()),
                IntrospectionQueryBuilder.build(all),
                "{ __typename }",
                "{ a: __type(name: \"Place\") { name } b: __type(name: \"Event\") { name } }",
                "{ a: __type(name: \"Place\") { fields { name } } b: __type(name: \"Event\") { fields { name } } }",
                "{ __type(name: \"Place\") { fields { name type { name ofType { name fields { name } } } } } }",
                "{ __schema { queryType { fields { name } } mutationType { fields { name } } types { fields { name } } } }",
                "{ __schema { types { name } directives { name args { name } } } me { subject } }");
    }

    @ParameterizedTest
    @MethodSource("queriesOfTools")
    void answersTheQueriesOfTools(String query) {
        assertThat(ErrorCodes.of(programme.as("viewer").document(query).execute()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { %s } } }",
                "{ __schema { queryType { %s } } }",
                "{ __type(name: \"Query\") { %s } }",
                "{ me { subject } __type(name: \"Query\") { ...F } } fragment F on __Type { %s }"
            })
    void refusesNestedFields(String query) {
        var nested = "fields { type { ".repeat(4) + "name" + " } }".repeat(4);

        assertThat(ErrorCodes.of(
                        programme.as("viewer").document(query.formatted(nested)).execute()))
                .containsExactly("INTROSPECTION_TOO_LARGE");
    }

    @Test
    void refusesManyCopiesOfTheSchema() {
        var copies =
                "a: __schema { types { fields { args { name } } } } b: __schema { types { fields { args { name } } } }";

        assertThat(ErrorCodes.of(
                        programme.as("viewer").document("{ " + copies + " }").execute()))
                .containsExactly("INTROSPECTION_TOO_LARGE");
    }
}

package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tests the format of the example queries, which the explorer shows unchanged. */
class ExampleQueryFilesTests {

    static Stream<Resource> files() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:graphql-test/*.graphql"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void namesTheUserOnTheFirstLine(Resource file) throws IOException {
        assertThat(text(file).lines().findFirst().orElse("")).matches("# For an? .+: .+\\?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void containsOneOperationNamedAfterTheFile(Resource file) throws IOException {
        var operations = new Parser().parseDocument(text(file)).getDefinitionsOfType(OperationDefinition.class);

        assertThat(operations).extracting(it -> it.getName() + ".graphql").containsExactly(file.getFilename());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void needsNoVariables(Resource file) throws IOException {
        var variables = new Parser()
                .parseDocument(text(file)).getDefinitionsOfType(OperationDefinition.class).stream()
                        .flatMap(it -> it.getVariableDefinitions().stream());

        assertThat(variables).allMatch(it -> it.getDefaultValue() != null);
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}

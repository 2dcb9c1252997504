package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTests {

    private static final Pattern STYLE_ATTRIBUTE = Pattern.compile(
            "fontName|fontSize|forecolor|backcolor|lineColor|lineWidth|bold=|italic=|[pP]adding|#[0-9A-Fa-f]{6}");

    @ParameterizedTest
    @MethodSource("templates")
    void templatesSetNoFontsSizesOrColours(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(STYLE_ATTRIBUTE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aMissingWordIsAnErrorInEveryTemplate(Path template) throws IOException {
        assertThat(Files.readString(template)).contains("whenResourceMissingType=\"Error\"");
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("reports"))) {
            return files.filter(it -> it.toString().endsWith(".jrxml")).toList().stream();
        }
    }
}

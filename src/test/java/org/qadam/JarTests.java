package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Tests of the packaged jar, started as an operator starts it. */
class JarTests {

    private static final File JAR = new File(System.getProperty("qadam.jar", ""));
    private static final Set<String> SETTINGS = Set.of("MONGODB_URI", "QADAM_ISSUER", "QADAM_JWK_SET_URI");

    @Test
    void containsNoClassesOrLibrariesOfDevelopment() throws IOException {
        try (var jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("BOOT-INF/classes/org/qadam/QadamApplication.class")
                    .noneMatch(it -> it.matches(".*/org/qadam/(local/.*|\\w+Tests\\.class)"))
                    .noneMatch(it -> it.matches(".*/lib/(mongo-java-server|h2|ecj|jasperreports-jdt|jsr305"
                            + "|spring-security-oauth2-authorization-server|junit|assertj|archunit|playwright).*"));
        }
    }

    @Test
    void stopsWithAllMissingSettingsNamed() throws IOException, InterruptedException {
        var start = start(Map.of());

        assertThat(start.exit()).isEqualTo(1);
        assertThat(start.output())
                .contains(SETTINGS.stream()
                        .map(it -> it + " is missing: set it to")
                        .toList())
                .doesNotContain("\tat ");
    }

    @Test
    void namesAnUnreachableDatabaseWithoutItsPassword() throws IOException, InterruptedException {
        var start = start(Map.of(
                "MONGODB_URI", "mongodb://eu:se%2Fcret@localhost:1/qadam",
                "QADAM_MONGODB_START", "1s",
                "QADAM_ISSUER", "https://id.example.org",
                "QADAM_JWK_SET_URI", "https://id.example.org/keys"));

        assertThat(start.exit()).isEqualTo(1);
        assertThat(start.output())
                .contains("The database of MONGODB_URI, localhost:1/qadam, does not answer", "correct MONGODB_URI")
                .doesNotContain("cret", "\tat ");
    }

    private static Start start(Map<String, String> settings) throws IOException, InterruptedException {
        var java = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar", JAR.getPath());
        java.environment().keySet().removeAll(SETTINGS);
        java.environment().putAll(settings);
        var process = java.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Start(process.waitFor(), output);
    }

    private record Start(int exit, String output) {}
}

package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the packaged jar, started as an operator starts it. */
class JarTests {

    private static final File JAR = new File(System.getProperty("qadam.jar", ""));
    private static final Set<String> SETTINGS = Set.of("MONGODB_URI", "QADAM_ISSUER", "QADAM_JWK_SET_URI");

    @TempDir
    private Path folder;

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
                .contains(
                        "localhost:1/qadam, does not answer: localhost:1 refuses connections", "correct host and port")
                .doesNotContain("cret", "\tat ");
    }

    /** Starts the jar and waits for its end. A jar that does not end is killed, so that the test fails. */
    private Start start(Map<String, String> settings) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var java = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar", JAR.getPath());
        java.environment().keySet().removeAll(SETTINGS);
        java.environment().putAll(settings);
        var process = java.redirectErrorStream(true).redirectOutput(log).start();
        try {
            var _ = process.waitFor(2, TimeUnit.MINUTES);
        } finally {
            process.destroyForcibly();
        }
        return new Start(process.waitFor(), Files.readString(log.toPath()));
    }

    private record Start(int exit, String output) {}
}

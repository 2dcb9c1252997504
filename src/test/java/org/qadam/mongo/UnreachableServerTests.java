package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.local.EmbeddedServer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts with addresses at which no usable MongoDB server answers. */
@ExtendWith(OutputCaptureExtension.class)
class UnreachableServerTests {

    @TempDir
    private static Path folder;

    private static TlsListener tls;

    @BeforeAll
    static void open() throws Exception {
        tls = TlsListener.start(folder);
    }

    @AfterAll
    static void close() throws IOException {
        tls.close();
    }

    @Test
    void eachHostHasAReason(CapturedOutput output) {
        assertThat(refusal("mongodb://localhost:1,nowhere.invalid:27017/qadam", output))
                .contains(
                        "localhost:1 refuses connections",
                        "nowhere.invalid:27017 is not a host name that this machine can resolve");
        assertThat(output).contains("correct host and port", "Correct the host name");
    }

    @Test
    void aServerThatSaysNothingIsNamed(CapturedOutput output) throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(refusal("mongodb://localhost:%d/qadam".formatted(silent.getLocalPort()), output))
                    .contains("does not answer as a MongoDB server within 2 s");
        }
    }

    @Test
    void tlsThatTheServerDoesNotUseIsNamed(CapturedOutput output) {
        try (var server = EmbeddedServer.inMemory()) {
            assertThat(refusal(server.address("qadam") + "?tls=true", output))
                    .contains("does not use TLS, and MONGODB_URI demands TLS");
        }
        assertThat(output).contains("tls=false in MONGODB_URI");
    }

    @Test
    void tlsThatOnlyTheServerUsesIsNamed(CapturedOutput output) {
        assertThat(refusal("mongodb://%s/qadam".formatted(tls.address()), output))
                .contains("accepts only connections with TLS");
        assertThat(output).contains("Add tls=true");
    }

    @Test
    void aCertificateThatIsNotTrustedIsNamed(CapturedOutput output) {
        assertThat(refusal("mongodb://%s/qadam?tls=true".formatted(tls.address()), output))
                .contains("has a certificate that is not trusted");
        assertThat(output).contains("trust store of the JVM");
    }

    private static String refusal(String uri, CapturedOutput output) {
        assertThatThrownBy(() -> MongoApplication.start(uri, "--qadam.mongodb.start=300ms"))
                .isNotNull();
        return MongoApplication.description(output);
    }
}

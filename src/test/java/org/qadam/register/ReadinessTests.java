package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qadam.QadamApplication;
import org.qadam.local.EmbeddedServer;
import org.qadam.local.Programme;
import org.qadam.local.ReplicaSet;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks the readiness probe while the replica set loses its primary and elects another one. */
class ReadinessTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final EmbeddedServer SERVER = EmbeddedServer.inMemory();
    private static final ReplicaSet SET = new ReplicaSet(SERVER, 3);
    private static final ConfigurableApplicationContext PROGRAMME = new SpringApplicationBuilder(QadamApplication.class)
            .run(
                    "--spring.mongodb.uri=" + SET.address("readiness") + "&heartbeatFrequencyMS=500",
                    "--qadam.mongodb.request=1s",
                    "--qadam.mongodb.server-selection=1s",
                    "--qadam.mongodb.probe=1s",
                    "--qadam.register.max-lag=2s",
                    "--server.port=0",
                    "--management.server.port=0");

    @AfterAll
    static void stop() throws IOException {
        PROGRAMME.close();
        SET.close();
        SERVER.close();
    }

    @AfterEach
    void elect() {
        SET.elect(0);
        awaitReadiness("200 ");
    }

    @Test
    void aReplicaWithoutAPrimaryIsNotReadyUntilOneIsElected() {
        SET.stepDown();

        assertThat(readiness())
                .startsWith("503 ")
                .contains("\"status\":\"DOWN\"", "is not primary, so no change can be recorded");
        SET.elect(1);
        awaitReadiness("200 ");
    }

    @Test
    void aReplicaThatCannotFollowIsOutOfServiceWithTheTimes() {
        SET.stepDown();

        awaitReadiness("\"secondsSinceLastFollow\":2", "\"limitSeconds\":2", "OUT_OF_SERVICE");
    }

    private static void awaitReadiness(String... parts) {
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(readiness()).contains(parts));
    }

    private static String readiness() {
        var answer = PROGRAMME
                .getBean(Programme.class)
                .management()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectBody(String.class)
                .returnResult();
        return "%d %s".formatted(answer.getStatus().value(), answer.getResponseBody());
    }
}

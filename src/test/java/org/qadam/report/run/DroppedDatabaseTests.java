package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeBehindProxy;
import org.qadam.report.ReportOrders;
import org.springframework.http.MediaType;

/** The database of a running application is dropped. */
class DroppedDatabaseTests {

    @Test
    void queriesChangesAndDownloadsAreUnavailableAndTheReplicaIsNotReady() throws IOException {
        try (var replica = new ProgrammeBehindProxy()) {
            var orders = replica.the(ReportOrders.class);
            var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
            assertThat(readiness(replica)).isEqualTo(200);

            replica.the(MongoDatabase.class).drop();

            var answers = new ArrayList<String>();
            for (int query = 0; query < 50; query++) {
                answers.add(replica.ask("viewer"));
            }
            assertThat(answers).allMatch(it -> it.contains("\"code\":\"UNAVAILABLE\""));
            await().atMost(Duration.ofSeconds(2)).until(() -> readiness(replica) == 503);
            assertThat(download(replica, code)).isEqualTo(503);
            assertThat(order(replica)).isEqualTo(503);
        }
    }

    private static int readiness(ProgrammeBehindProxy replica) {
        return replica.the(Programme.class)
                .management()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static int download(ProgrammeBehindProxy replica, String code) {
        var programme = replica.the(Programme.class);
        return programme
                .http()
                .get()
                .uri("/reports/{code}/pdf", code)
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static int order(ProgrammeBehindProxy replica) {
        var programme = replica.the(Programme.class);
        return programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("editor")))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                        "{\"query\": \"mutation { reportRetry(input: {key: \\\"k\\\", why: \\\"w\\\", code: \\\"X\\\", version: 1}) { problems { code } } }\"}")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}

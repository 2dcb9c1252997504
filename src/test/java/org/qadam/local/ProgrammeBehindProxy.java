package org.qadam.local;

import java.io.IOException;
import java.util.Objects;
import org.qadam.QadamApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A second programme with the first data set, whose connection to the database a test can interrupt. */
public final class ProgrammeBehindProxy implements AutoCloseable {

    private final EmbeddedServer server = EmbeddedServer.inMemory();
    private final TcpProxy line = new TcpProxy(server.address(""));
    private final ConfigurableApplicationContext context;

    /** Starts the programme with time limits of one second, so that outages are noticed soon. */
    public ProgrammeBehindProxy() {
        context = new SpringApplicationBuilder(QadamApplication.class)
                .run(
                        "--spring.mongodb.uri=" + line.address(),
                        "--qadam.mongodb.standalone=allowed",
                        "--qadam.mongodb.request=1s",
                        "--qadam.mongodb.server-selection=1s",
                        "--qadam.mongodb.probe=1s",
                        "--qadam.facts.load=true",
                        "--qadam.report.poll-interval=1s",
                        "--server.port=0",
                        "--management.server.port=0");
    }

    public TcpProxy line() {
        return line;
    }

    public <T> T the(Class<T> part) {
        return context.getBean(part);
    }

    /** Queries the project EU-CSRM as a demo user and returns the answer's body. */
    public String ask(String user) {
        var programme = the(Programme.class);
        return String.valueOf(programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf(user)))
                .headers(it -> it.setCacheControl("no-store"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\": \"{ project(code: \\\"EU-CSRM\\\") { code } }\"}")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    public ResponseSpec health() {
        return the(Programme.class).management().get().uri("/actuator/health").exchange();
    }

    /** Returns whether the application is healthy, and its follower has noticed the end of the last outage. */
    public boolean isWell() {
        return health().returnResult(Void.class).getStatus().is2xxSuccessful() && hasJustFollowed();
    }

    private boolean hasJustFollowed() {
        var health =
                context.getBean("markerHealthIndicator", HealthIndicator.class).health();
        return Objects.equals(Objects.requireNonNull(health).getDetails().get("secondsSinceLastFollow"), 0L);
    }

    @Override
    public void close() throws IOException {
        context.close();
        line.close();
        server.close();
    }
}

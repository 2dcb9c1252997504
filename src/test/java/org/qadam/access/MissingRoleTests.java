package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests how a signed-in caller without any role learns why they see nothing. */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
record MissingRoleTests(Programme programme) {

    @Test
    void tellsACallerWithoutARoleWhichClaimWasLookedFor() {
        ask(programme.token(_ -> {}))
                .expectBody()
                .jsonPath("$.data.me.notice")
                .value(String.class, it -> assertThat(it).contains("claim \"roles\"", "VIEWER"));
    }

    @Test
    void tellsACallerWithARoleNothing() {
        ask(programme.tokenOf("viewer"))
                .expectBody()
                .jsonPath("$.data.me.notice")
                .isEmpty();
    }

    @Test
    void aDownloadWithoutARoleIsRefusedWithTheClaim() {
        send(programme.http().get().uri("/reports/R-1/pdf"), programme.token(_ -> {}))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NO_ROLE")
                .jsonPath("$.errors[0].message")
                .value(String.class, it -> assertThat(it).contains("claim \"roles\""));
    }

    @Test
    void logsACallerWithoutARoleOnce(CapturedOutput output) {
        for (int i = 0; i < 3; i++) {
            ask(programme.token(it -> it.subject("without-role").claim("roles", "VIEWER")));
        }

        assertThat(output.getOut())
                .containsOnlyOnce(
                        "caller without-role is signed in without a role: the claim \"roles\" of the token is not a list");
    }

    private ResponseSpec ask(String token) {
        return send(
                programme
                        .http()
                        .post()
                        .uri("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"query\": \"{ me { subject roles notice } }\"}"),
                token);
    }

    private static ResponseSpec send(RequestHeadersSpec<?> request, String token) {
        return request.headers(it -> it.setBearerAuth(token)).exchange();
    }
}

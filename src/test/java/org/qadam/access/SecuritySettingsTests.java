package org.qadam.access;

import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests with a dashboard's origin allowed and with an issuer that does not answer from the start. */
@ProgrammeTest
@TestPropertySource(
        properties = {"qadam.cors.origins=https://board.example.org", "qadam.access.jwk-set-uri=http://localhost:1/keys"
        })
record SecuritySettingsTests(Programme programme) {

    @Test
    void allowsAConfiguredOrigin() {
        preflight("/graphql", "https://board.example.org")
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://board.example.org");
    }

    @Test
    void letsAConfiguredOriginReadErrors() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .header(HttpHeaders.ORIGIN, "https://board.example.org")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://board.example.org");
    }

    @Test
    void refusesOtherOrigins() {
        preflight("/graphql", "https://other.example.org").expectStatus().isForbidden();
    }

    @Test
    void allowsAConfiguredOriginOnlyForTheApi() {
        preflight("/signin.json", "https://board.example.org")
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    @Test
    void answersUnavailableWhileTheIssuerIsDown() {
        var answer = programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(programme.tokenOf("viewer")))
                .exchange();

        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("ISSUER_UNREACHABLE");
    }

    private ResponseSpec preflight(String path, String origin) {
        return programme
                .http()
                .options()
                .uri(path)
                .header(HttpHeaders.ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization,content-type")
                .exchange();
    }
}

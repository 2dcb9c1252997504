package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;

@ProgrammeTest
record OpenAddressTests(Programme programme) {

    @Test
    void servesHealthOnTheManagementPort() {
        programme
                .management()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void showsNoDetailsOfHealthWithoutAnAdministratorsToken() {
        var health = "/actuator/health";
        var viewer = programme.tokenOf("viewer");

        programme
                .managementWithoutToken()
                .get()
                .uri(health)
                .exchange()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
        programme
                .managementWithoutToken()
                .get()
                .uri(health)
                .headers(it -> it.setBearerAuth(viewer))
                .exchange()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
        programme
                .management()
                .get()
                .uri(health)
                .exchange()
                .expectBody()
                .jsonPath("$.components.mongo.details")
                .exists();
    }

    @Test
    void servesMetricsOnTheManagementPort() {
        programme
                .management()
                .get()
                .uri("/actuator/metrics")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void servesNoHealthOnThePublicPort() {
        programme.http().get().uri("/actuator/health").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void servesTheSignInAddresses() {
        var issuer = programme.address();

        programme.http().get().uri("/signin.json").exchange().expectBody().json("""
                        {
                          "issuer": "%1$s",
                          "authorizationEndpoint": "%1$s/oauth2/authorize",
                          "tokenEndpoint": "%1$s/oauth2/token",
                          "endSessionEndpoint": "%1$s/connect/logout",
                          "clientId": "qadam-explorer"
                        }""".formatted(issuer));
    }

    @Test
    void theExplorerMayConnectOnlyToThisServerAndTheIssuer() {
        programme
                .http()
                .get()
                .uri("/explorer")
                .exchange()
                .expectHeader()
                .valueEquals(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; "
                                + "font-src 'self' data:; img-src 'self' data:; connect-src 'self' "
                                + programme.address()
                                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void assetsWithAHashMayBeCachedForAYear() {
        programme
                .http()
                .get()
                .uri("/assets/sample-1a2b3c.txt")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void answersNotFoundForAMissingAsset() {
        programme.http().get().uri("/assets/none.js").exchange().expectStatus().isNotFound();
    }

    @Test
    void otherPagesMayNotUseInlineStyles() {
        programme
                .http()
                .get()
                .uri("/signin.json")
                .exchange()
                .expectHeader()
                .value("Content-Security-Policy", it -> assertThat(it).contains("style-src 'self';"));
    }

    @Test
    void refusesOtherOrigins() {
        programme
                .http()
                .options()
                .uri("/graphql")
                .header(HttpHeaders.ORIGIN, "https://board.example.org")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    @Test
    void requiresATokenForReportDownloads() {
        programme.http().get().uri("/reports/R-1/pdf").exchange().expectStatus().isUnauthorized();
    }
}

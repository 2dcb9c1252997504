package org.qadam.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;

@ProgrammeTest
record DevTokenTests(Programme programme) {

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "eu", "undp", "editor", "approver", "admin", "dashboard"})
    void returnsATokenOfEachDemoUser(String user) {
        assertThat(subjectOf(bareTokenOf(user))).isEqualTo(user);
    }

    @Test
    void listsTheDemoUsersForAnUnknownName() {
        programme
                .http()
                .get()
                .uri("/dev/token/minister")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(it ->
                        assertThat(it).contains("no demo user \"minister\"").contains("viewer, eu, undp"));
    }

    @Test
    void issuesATokenToADashboard() {
        var token = programme
                .http()
                .post()
                .uri("/oauth2/token")
                .headers(it -> it.setBasicAuth("dashboard", "dashboard"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("grant_type", "client_credentials"))
                .exchange()
                .expectBody(Granted.class)
                .returnResult()
                .getResponseBody();

        assertThat(subjectOf(requireNonNull(token).access_token())).isEqualTo("dashboard");
    }

    private String bareTokenOf(String user) {
        return requireNonNull(programme
                .http()
                .get()
                .uri("/dev/token/{user}", user)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String subjectOf(String token) {
        return programme
                .with(token)
                .document("{ me { subject } }")
                .execute()
                .path("me.subject")
                .entity(String.class)
                .get();
    }

    private record Granted(String access_token) {}
}

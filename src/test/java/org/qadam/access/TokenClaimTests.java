package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests the limits of claims and of the token itself. */
@ProgrammeTest
record TokenClaimTests(Programme programme) {

    private static final Duration LIMIT = Duration.ofHours(1);

    @Test
    void refusesATokenThatIsNotValidYet() {
        assertRefused(it -> it.notBefore(Instant.now().plusSeconds(300)), "TOKEN_NOT_YET_VALID", "(nbf)");
    }

    @Test
    void refusesALifetimeOverTheLimit() {
        assertRefused(
                it -> it.issuedAt(Instant.now().minusSeconds(60))
                        .expiresAt(Instant.now().plus(LIMIT)),
                "TOKEN_TOO_LONG",
                "at most 3600 s");
    }

    @Test
    void measuresTheLifetimeFromNowWithoutATimeOfIssue() {
        assertRefused(
                it -> it.expiresAt(Instant.now().plus(LIMIT.multipliedBy(2))).claims(all -> all.remove("iat")),
                "TOKEN_TOO_LONG",
                "at most 3600 s");
    }

    @Test
    void measuresTheLifetimeFromNowForATimeOfIssueInTheFuture() {
        var end = Instant.now().plus(LIMIT.multipliedBy(2));

        assertRefused(it -> it.issuedAt(end.minusSeconds(1)).expiresAt(end), "TOKEN_TOO_LONG", "at most 3600 s");
    }

    @ParameterizedTest
    @ValueSource(longs = {253_402_300_799L, 9_999_999_999_999L, 9_223_372_036_854_775L})
    void refusesAnExpiryInTheFarFuture(long seconds) {
        assertRefused(it -> it.claim("exp", Instant.ofEpochSecond(seconds)), "TOKEN_TOO_LONG", "at most 3600 s");
    }

    @Test
    void refusesASubjectOfMoreThan255Characters() {
        assertRefused(it -> it.subject("a".repeat(256)), "TOKEN_REFUSED", "1 to 255 characters");
    }

    @Test
    void refusesControlCharactersInTheSubject() {
        assertRefused(it -> it.subject("a\nERROR a line of the log"), "TOKEN_REFUSED", "no control characters");
    }

    @Test
    void acceptsASubjectOf255Characters() {
        ask(programme.token(it -> it.subject("a".repeat(255)))).expectStatus().isOk();
    }

    @Test
    void acceptsATokenOfSixteenKilobytes() {
        var token = tokenOfAtLeast(16 * 1024);

        assertThat(token).hasSizeBetween(16 * 1024, 17 * 1024);
        ask(token)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.me.roles[0]")
                .isEqualTo("VIEWER");
    }

    @Test
    void refusesTwoAuthorizationHeaders() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + programme.tokenOf("viewer"))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + programme.tokenOf("admin"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("MALFORMED");
    }

    @Test
    void namesTheConfiguredAddressAsTheResourceAndNotThatOfTheRequest() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .exchange()
                .expectHeader()
                .value(
                        HttpHeaders.WWW_AUTHENTICATE,
                        it -> assertThat(it)
                                .contains(
                                        "resource_metadata=\"http://localhost:8080/.well-known/oauth-protected-resource\"")
                                .doesNotContain("evil"));
    }

    @Test
    void describesTheConfiguredAddressAsTheResource() {
        programme
                .http()
                .get()
                .uri("/.well-known/oauth-protected-resource")
                .exchange()
                .expectBody()
                .jsonPath("$.resource")
                .isEqualTo("http://localhost:8080");
    }

    private String tokenOfAtLeast(int length) {
        return IntStream.iterate(0, it -> it + 10)
                .mapToObj(count -> programme.token(it -> it.claim("roles", manyGroups(count))))
                .filter(it -> it.length() >= length)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> manyGroups(int count) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(it -> it == count ? "VIEWER" : "/ministry/department/group-" + it)
                .toList();
    }

    private void assertRefused(Consumer<JwtClaimsSet.Builder> claims, String code, String message) {
        ask(programme.token(claims))
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].message")
                .value(String.class, it -> assertThat(it).contains(message));
    }

    private ResponseSpec ask(String token) {
        return programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\": \"{ me { subject roles } }\"}")
                .exchange();
    }
}

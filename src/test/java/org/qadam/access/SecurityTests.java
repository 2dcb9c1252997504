package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ProgrammeTest
record SecurityTests(Programme programme) {

    @Test
    void refusesARequestWithoutAToken() {
        var answer = programme.http().post().uri("/graphql").exchange();

        assertRefused(answer, 401, "UNAUTHORIZED", "NOT_SIGNED_IN", "Authorization: Bearer <token>");
    }

    @Test
    void namesTheSchemeInTheHeaderWwwAuthenticate() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .exchange()
                .expectHeader()
                .value(HttpHeaders.WWW_AUTHENTICATE, it -> assertThat(it).startsWith("Bearer "));
    }

    @Test
    void answersInTheRequestedGraphqlMediaType() {
        programme
                .http()
                .post()
                .uri("/graphql")
                .accept(MediaType.APPLICATION_GRAPHQL_RESPONSE)
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_GRAPHQL_RESPONSE);
    }

    @Test
    void refusesAnExpiredToken() {
        var then = Instant.now().minus(Duration.ofMinutes(1));
        var token = programme.token(it -> it.issuedAt(then.minusSeconds(60)).expiresAt(then));

        assertRefused(requestWith(token), 401, "UNAUTHORIZED", "TOKEN_EXPIRED", "it is expired");
    }

    @Test
    void allowsAClockDifferenceOfHalfAMinute() {
        var then = Instant.now().minusSeconds(10);
        var token = programme.token(it -> it.issuedAt(then.minusSeconds(60)).expiresAt(then));

        requestWith(token).expectStatus().isOk();
    }

    @Test
    void refusesATokenWithoutAnExpiryTime() {
        var token = programme.token(it -> it.claims(all -> all.remove("exp")));

        assertRefused(requestWith(token), 401, "UNAUTHORIZED", "TOKEN_EXPIRED", "no expiry time");
    }

    @Test
    void refusesATokenForAnotherAudience() {
        var token = programme.token(it -> it.audience(List.of("payroll")));

        assertRefused(requestWith(token), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "must contain qadam-api (aud)");
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        var token = programme.token(it -> it.issuer("https://id.example.org"));

        assertRefused(
                requestWith(token), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "issuer must be " + programme.address());
    }

    @Test
    void refusesATokenWithAReservedSubject() {
        var token = programme.token(it -> it.subject("facts"));

        assertRefused(requestWith(token), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "reserved names");
    }

    @Test
    void refusesATokenWithoutASubject() {
        var token = programme.token(it -> it.claims(all -> all.remove("sub")));

        assertRefused(requestWith(token), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "subject (sub)");
    }

    @Test
    void refusesATokenSignedWithAnotherKey() throws JOSEException, ParseException {
        var key = new RSAKeyGenerator(2048).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .build();
        var forged = new SignedJWT(header, claimsOfTheAdministrator());
        forged.sign(new RSASSASigner(key));

        assertRefused(requestWith(forged.serialize()), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "signature or format");
    }

    @Test
    void refusesAnUnsignedToken() throws ParseException {
        var token = new PlainJWT(claimsOfTheAdministrator()).serialize();

        assertRefused(requestWith(token), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "its algorithm none is not allowed");
    }

    @Test
    void refusesATextThatIsNotAToken() {
        assertRefused(requestWith("abracadabra"), 401, "UNAUTHORIZED", "TOKEN_REFUSED", "signature or format");
    }

    @Test
    void deniesUnknownAddresses() {
        var answer = programme
                .http()
                .get()
                .uri("/environment")
                .headers(it -> it.setBearerAuth(programme.tokenOf("admin")))
                .exchange();

        assertRefused(answer, 403, "FORBIDDEN", "FORBIDDEN", "may not use this address");
    }

    @Test
    void createsNoSession() {
        requestWith(programme.tokenOf("viewer")).expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
    }

    private ResponseSpec requestWith(String token) {
        return programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\": \"{ me { subject } }\"}")
                .exchange();
    }

    private JWTClaimsSet claimsOfTheAdministrator() throws ParseException {
        return SignedJWT.parse(programme.tokenOf("admin")).getJWTClaimsSet();
    }

    private static void assertRefused(
            ResponseSpec answer, int status, String classification, String code, String message) {
        var body = answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1);
        body.jsonPath("$.errors[0].extensions.classification").isEqualTo(classification);
        body.jsonPath("$.errors[0].extensions.code").isEqualTo(code);
        body.jsonPath("$.errors[0].message")
                .value(String.class, it -> assertThat(it).contains(message));
    }
}

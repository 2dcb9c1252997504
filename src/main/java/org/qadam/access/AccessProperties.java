package org.qadam.access;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Settings of the issuer, which authenticates callers (OpenID Connect), and of the tokens that Qadam accepts.
 *
 * @param issuer address of the issuer, exactly as the {@code iss} claim of its tokens; required
 * @param jwkSetUri address of the issuer's public keys (JWK Set, RFC 7517); required; read with the first token, not at
 *     start
 * @param audience value that the {@code aud} claim of a token must contain; default qadam-api
 * @param algorithms algorithms with which a token may be signed (claim {@code alg}, RFC 7518); default RS256, PS256 and
 *     ES256
 * @param maxTokenLifetime longest time from issue to expiry of a token; default 1h. Roles end with the token, so a role
 *     that the issuer withdrew is used for at most this time.
 * @param publicUrl address at which callers reach Qadam; default http://localhost:8080. Named as the protected resource
 *     (RFC 9728), never the host of a request.
 * @param signIn addresses at which the pages sign users in
 */
@ConfigurationProperties("qadam.access")
record AccessProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("qadam-api") String audience,
        @DefaultValue({"RS256", "PS256", "ES256"}) Set<SignatureAlgorithm> algorithms,
        @DefaultValue("1h") Duration maxTokenLifetime,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue SignIn signIn) {

    AccessProperties {
        SettingsException.refuse(Stream.of(
                        WebAddress.findProblem(
                                issuer,
                                "QADAM_ISSUER",
                                "to the issuer's address, exactly as in the iss claim of its tokens, like https://id.example.org/realms/qadam"),
                        WebAddress.findProblem(
                                jwkSetUri,
                                "QADAM_JWK_SET_URI",
                                "to the address of the issuer's public keys, like https://id.example.org/realms/qadam/protocol/openid-connect/certs"),
                        WebAddress.findProblem(
                                publicUrl,
                                "QADAM_PUBLIC_URL",
                                "to the address at which callers reach Qadam, like https://qadam.example.org"),
                        problemIf(
                                algorithms.isEmpty(),
                                "qadam.access.algorithms is empty: name at least one algorithm, like RS256"),
                        problemIf(
                                !maxTokenLifetime.isPositive(),
                                "qadam.access.max-token-lifetime must be longer than 0, like 1h"))
                .flatMap(Optional::stream)
                .toList());
        algorithms = Collections.unmodifiableSortedSet(new TreeSet<>(algorithms));
        publicUrl = publicUrl.replaceFirst("/+$", "");
        signIn = signIn.withDefaultsFor(issuer);
    }

    private static Optional<String> problemIf(boolean wrong, String problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }

    /**
     * Settings with which a page signs a user in. An empty address is derived from the issuer.
     *
     * @param authorizationEndpoint default &lt;issuer&gt;/oauth2/authorize
     * @param tokenEndpoint default &lt;issuer&gt;/oauth2/token
     * @param endSessionEndpoint default &lt;issuer&gt;/connect/logout
     * @param clientId OAuth client of the pages; default qadam-explorer
     */
    record SignIn(
            @DefaultValue("") String authorizationEndpoint,
            @DefaultValue("") String tokenEndpoint,
            @DefaultValue("") String endSessionEndpoint,
            @DefaultValue("qadam-explorer") String clientId) {

        private SignIn withDefaultsFor(String issuer) {
            return new SignIn(
                    valueOrDefault(authorizationEndpoint, issuer + "/oauth2/authorize"),
                    valueOrDefault(tokenEndpoint, issuer + "/oauth2/token"),
                    valueOrDefault(endSessionEndpoint, issuer + "/connect/logout"),
                    clientId);
        }

        private static String valueOrDefault(String value, String defaultValue) {
            return value.isBlank() ? defaultValue : value;
        }
    }
}

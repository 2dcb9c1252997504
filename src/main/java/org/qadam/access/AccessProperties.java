package org.qadam.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the issuer, which authenticates callers (OpenID Connect), and of the tokens that Qadam accepts.
 *
 * @param issuer address of the issuer, exactly as the {@code iss} claim of its tokens; required
 * @param jwkSetUri address of the issuer's public keys (JWK Set, RFC 7517); required; read with the first token, not at
 *     start
 * @param audience value that the {@code aud} claim of a token must contain; default qadam-api
 * @param signIn addresses at which the pages sign users in
 */
@ConfigurationProperties("qadam.access")
record AccessProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("qadam-api") String audience,
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
                                "to the address of the issuer's public keys, like https://id.example.org/realms/qadam/protocol/openid-connect/certs"))
                .flatMap(Optional::stream)
                .toList());
        signIn = signIn.withDefaultsFor(issuer);
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

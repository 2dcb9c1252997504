package org.qadam.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who vouches for callers.
 *
 * @param issuer who signs people in, letter by letter as its tokens name it (iss)
 * @param jwkSetUri where its public keys are; asked for when first needed, not at start
 * @param audience what tokens must be meant for (aud)
 * @param signIn where pages send people; the addresses are derived from the issuer where they are empty
 */
@ConfigurationProperties("qadam.access")
record AccessProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("qadam-api") String audience,
        @DefaultValue SignIn signIn) {

    AccessProperties {
        SettingsException.refuse(Stream.of(
                        WebAddress.complaint(
                                issuer,
                                "QADAM_ISSUER",
                                "to the issuer's address, letter by letter as its tokens name it (iss), like https://id.example.org/realms/qadam"),
                        WebAddress.complaint(
                                jwkSetUri,
                                "QADAM_JWK_SET_URI",
                                "to the address of the issuer's public keys, like https://id.example.org/realms/qadam/protocol/openid-connect/certs"))
                .flatMap(Optional::stream)
                .toList());
        signIn = signIn.orOf(issuer);
    }

    /** What a page needs to know to sign somebody in. */
    record SignIn(
            @DefaultValue("") String authorizationEndpoint,
            @DefaultValue("") String tokenEndpoint,
            @DefaultValue("") String endSessionEndpoint,
            @DefaultValue("qadam-explorer") String clientId) {

        private SignIn orOf(String issuer) {
            return new SignIn(
                    given(authorizationEndpoint, issuer + "/oauth2/authorize"),
                    given(tokenEndpoint, issuer + "/oauth2/token"),
                    given(endSessionEndpoint, issuer + "/connect/logout"),
                    clientId);
        }

        private static String given(String value, String otherwise) {
            return value.isBlank() ? otherwise : value;
        }
    }
}

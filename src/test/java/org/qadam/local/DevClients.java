package org.qadam.local;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;

import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The OAuth clients of the development issuer: a dashboard with client credentials, and the pages with PKCE. */
final class DevClients {

    private static final List<String> PAGES = List.of("/", "/explorer", "/library");

    private DevClients() {}

    static RegisteredClient dashboard() {
        var name = DemoUsers.DASHBOARD.name();
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + name)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    static RegisteredClient pages(String origin) {
        var addresses = PAGES.stream().map(origin::concat).toList();
        return RegisteredClient.withId("qadam-explorer")
                .clientId("qadam-explorer")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .redirectUris(it -> it.addAll(addresses))
                .postLogoutRedirectUris(it -> it.addAll(addresses))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(tokens())
                .build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofMinutes(15))
                .build();
    }
}

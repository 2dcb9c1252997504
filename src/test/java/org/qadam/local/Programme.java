package org.qadam.local;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.stereotype.Component;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Sends HTTP requests to the running programme, with signed tokens of the development issuer. */
@Component
public class Programme {

    private final DevTokens tokens;
    private final Environment environment;

    Programme(DevTokens tokens, Environment environment) {
        this.tokens = tokens;
        this.environment = environment;
    }

    /** Returns a client of another replica that accepts the same issuer's tokens. */
    public Programme at(QadamProcess replica) {
        return new Programme(
                tokens, new MockEnvironment().withProperty("local.server.port", String.valueOf(replica.port())));
    }

    /** Returns a GraphQL client that is signed in as a demo user. */
    public HttpGraphQlTester as(String user) {
        return with(tokenOf(user));
    }

    public HttpGraphQlTester with(String token) {
        var client = http().mutate().baseUrl(address() + "/graphql").defaultHeaders(it -> it.setBearerAuth(token));
        return HttpGraphQlTester.builder(client).build();
    }

    /** Returns an HTTP client without a token. */
    public WebTestClient http() {
        return at("local.server.port");
    }

    /** Returns an HTTP client of the management port, with an administrator's token. */
    public WebTestClient management() {
        return managementWithoutToken()
                .mutate()
                .defaultHeaders(it -> it.setBearerAuth(tokenOf("admin")))
                .build();
    }

    /** Returns an HTTP client of the management port without a token. */
    public WebTestClient managementWithoutToken() {
        return at("local.management.port");
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    public String tokenOf(String user) {
        return tokens.of(DemoUsers.get(user));
    }

    /** Returns a signed token whose claims the test changes. */
    public String token(Consumer<JwtClaimsSet.Builder> changes) {
        var claims = tokens.claims("somebody");
        changes.accept(claims);
        return tokens.signed(claims.build());
    }

    private WebTestClient at(String port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + environment.getProperty(port))
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }
}

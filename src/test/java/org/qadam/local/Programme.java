package org.qadam.local;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.stereotype.Component;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole programme, running: asked over HTTP, with really signed tokens. */
@Component
public class Programme {

    private final DevTokens tokens;
    private final Environment environment;

    Programme(DevTokens tokens, Environment environment) {
        this.tokens = tokens;
        this.environment = environment;
    }

    /** The same people, at another replica that trusts the same issuer. */
    public Programme at(QadamProcess replica) {
        return new Programme(
                tokens, new MockEnvironment().withProperty("local.server.port", String.valueOf(replica.port())));
    }

    /** Asks as a demo user. */
    public HttpGraphQlTester as(String user) {
        return with(tokenOf(user));
    }

    public HttpGraphQlTester with(String token) {
        var client = http().mutate().baseUrl(address() + "/graphql").defaultHeaders(it -> it.setBearerAuth(token));
        return HttpGraphQlTester.builder(client).build();
    }

    /** Nobody in particular, at any address. */
    public WebTestClient http() {
        return at("local.server.port");
    }

    /** The port for operators. */
    public WebTestClient management() {
        return at("local.management.port");
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    public String tokenOf(String user) {
        return tokens.of(DemoUsers.get(user));
    }

    /** A token as the issuer signs them, but saying what the test wants it to say. */
    public String token(Consumer<JwtClaimsSet.Builder> saying) {
        var claims = tokens.claims("somebody");
        saying.accept(claims);
        return tokens.signed(claims.build());
    }

    private WebTestClient at(String port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + environment.getProperty(port))
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }
}

package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTests {

    private static final JWK KEY = key();

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer issuer;
    private IssuerKeys keys;
    private volatile JWKSet published = new JWKSet(KEY);

    @BeforeEach
    void startAnIssuer() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", this::sendKeys);
        issuer.start();
        keys = new IssuerKeys(address());
    }

    @AfterEach
    void stopTheIssuer() throws IOException {
        keys.close();
        issuer.stop(0);
    }

    @Test
    void sendsNoRequestBeforeTheFirstToken() {
        assertThat(requests).hasValue(0);
    }

    @Test
    void sendsOneRequestForManyTokens() throws KeySourceException {
        for (int i = 0; i < 50; i++) {
            assertThat(find("known")).hasSize(1);
        }

        assertThat(requests).hasValue(1);
    }

    @Test
    void sendsOneMoreRequestForFiftyUnknownKeys() throws KeySourceException {
        find("known");

        var found = IntStream.range(0, 50)
                .mapToObj(it -> findWithoutFailure("unknown-" + it))
                .toList();

        assertThat(found).containsOnly(List.of());
        assertThat(requests).hasValue(2);
    }

    @Test
    void keepsKeysWhileTheIssuerIsDown() throws KeySourceException {
        find("known");
        issuer.stop(0);

        assertThat(find("unknown")).isEmpty();
        assertThat(find("known")).hasSize(1);
    }

    @Test
    void readsNoWithdrawnKeyAfterTheCacheTime() throws Exception {
        try (var brief = new IssuerKeys(address(), Duration.ofMillis(300))) {
            brief.get(selector("known"), null);
            published = new JWKSet();

            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(
                            () -> assertThat(brief.get(selector("known"), null)).isEmpty());
        }
    }

    @Test
    void failsIfTheIssuerNeverAnswered() {
        issuer.stop(0);

        IntStream.range(0, 5)
                .forEach(_ -> assertThatThrownBy(() -> find("known")).isInstanceOf(KeySourceException.class));
    }

    private List<JWK> find(String id) throws KeySourceException {
        return keys.get(selector(id), null);
    }

    private static JWKSelector selector(String id) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
    }

    private String address() {
        return "http://localhost:%d/keys".formatted(issuer.getAddress().getPort());
    }

    private List<JWK> findWithoutFailure(String id) {
        try {
            return find(id);
        } catch (KeySourceException e) {
            throw new AssertionError("an unknown key is not an outage of the issuer", e);
        }
    }

    private void sendKeys(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        var body = published.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static JWK key() {
        try {
            return new RSAKeyGenerator(2048).keyID("known").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

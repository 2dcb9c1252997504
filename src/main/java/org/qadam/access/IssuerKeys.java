package org.qadam.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.health.HealthStatus;
import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and caches the issuer's public keys (JWK Set, RFC 7517). The keys are read with the first token and kept during
 * an outage of the issuer. A token with an unknown key id causes at most one request to the issuer in 30 seconds.
 */
final class IssuerKeys implements JWKSource<SecurityContext>, Closeable {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MAX_RESPONSE_BYTES = 64 * 1024;
    private static final Duration CACHE_TIME = Duration.ofMinutes(5);
    private static final Duration REFRESH_AHEAD = Duration.ofSeconds(30);
    private static final Duration MIN_REQUEST_INTERVAL = Duration.ofSeconds(30);
    private static final Duration CACHE_TIME_IN_OUTAGE = Duration.ofHours(1);
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(10);

    private final JWKSource<SecurityContext> source;
    private volatile boolean healthy;

    IssuerKeys(String address) throws MalformedURLException {
        this.source = JWKSourceBuilder.create(
                        URI.create(address).toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_RESPONSE_BYTES))
                .cache(CACHE_TIME.toMillis(), REFRESH_TIMEOUT.toMillis())
                .refreshAheadCache(REFRESH_AHEAD.toMillis(), false)
                .rateLimited(MIN_REQUEST_INTERVAL.toMillis())
                .outageTolerant(CACHE_TIME_IN_OUTAGE.toMillis())
                .healthReporting(it -> healthy = it.getHealthStatus() == HealthStatus.HEALTHY)
                .build();
    }

    /**
     * Returns the matching keys; empty where the issuer has none.
     *
     * @throws KeySourceException if the issuer does not answer and no keys are cached
     */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return source.get(selector, context);
        } catch (RateLimitReachedException e) {
            if (healthy) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (source instanceof Closeable it) {
            it.close();
        }
    }
}

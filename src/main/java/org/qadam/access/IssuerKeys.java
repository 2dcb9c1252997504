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
 * an outage of the issuer. Tokens with unknown key ids cause at most two requests to the issuer in 15 seconds.
 */
final class IssuerKeys implements JWKSource<SecurityContext>, Closeable {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MAX_RESPONSE_BYTES = 64 * 1024;

    /** Time for which keys are used without asking the issuer again. */
    static final Duration CACHE_TIME = Duration.ofSeconds(30);

    private static final Duration CACHE_TIME_IN_OUTAGE = Duration.ofHours(1);

    private final JWKSource<SecurityContext> source;
    private volatile boolean healthy;

    IssuerKeys(String address) throws MalformedURLException {
        this(address, CACHE_TIME);
    }

    IssuerKeys(String address, Duration cacheTime) throws MalformedURLException {
        this.source = JWKSourceBuilder.create(
                        URI.create(address).toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_RESPONSE_BYTES))
                .cache(cacheTime.toMillis(), cacheTime.dividedBy(3).toMillis())
                .refreshAheadCache(cacheTime.dividedBy(3).toMillis(), false)
                .rateLimited(cacheTime.dividedBy(2).toMillis())
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

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

/** The issuer's public keys: asked for when first needed, kept over an outage, not asked for again for every stranger. */
final class IssuerKeys implements JWKSource<SecurityContext>, Closeable {

    private static final int TIMEOUT = 2_000;
    private static final int LARGEST = 64 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration REFRESHED_AHEAD = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ASKING = Duration.ofSeconds(30);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(1);
    private static final Duration WAITED_FOR = Duration.ofSeconds(10);

    private final JWKSource<SecurityContext> source;
    private volatile boolean known;

    IssuerKeys(String address) throws MalformedURLException {
        this.source = JWKSourceBuilder.create(
                        URI.create(address).toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST))
                .cache(KEPT.toMillis(), WAITED_FOR.toMillis())
                .refreshAheadCache(REFRESHED_AHEAD.toMillis(), false)
                .rateLimited(BETWEEN_ASKING.toMillis())
                .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                .healthReporting(it -> known = it.getHealthStatus() == HealthStatus.HEALTHY)
                .build();
    }

    /** None, where the keys are known and this is not among them; an exception, where the issuer did not answer. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return source.get(selector, context);
        } catch (RateLimitReachedException e) {
            if (known) {
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

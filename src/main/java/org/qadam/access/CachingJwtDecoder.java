package org.qadam.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.qadam.shared.Sha256;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Caches verified tokens by their SHA-256 hash, because a signature check often costs more than the query itself. */
final class CachingJwtDecoder implements JwtDecoder, Closeable {

    /** With {@link IssuerKeys#CACHE_TIME} less than one minute, so that a withdrawn key stops working within that time. */
    static final Duration MAX_CACHE_TIME = Duration.ofSeconds(20);

    private final JwtDecoder decoder;
    private final Closeable keys;
    private final Cache<ByteBuffer, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfter(Expiry.<ByteBuffer, Jwt>creating((hash, jwt) -> cacheTime(jwt, Instant.now())))
            .build();

    CachingJwtDecoder(JwtDecoder decoder, Closeable keys) {
        this.decoder = decoder;
        this.keys = keys;
    }

    /**
     * Returns the verified token. Refused tokens are not cached: a token of a new key becomes valid once the key is
     * read.
     */
    @Override
    public Jwt decode(String token) {
        return verified.get(hash(token), it -> decoder.decode(token));
    }

    @Override
    public void close() throws IOException {
        keys.close();
    }

    /**
     * Returns how long a token stays cached: until it expires, but at most {@link #MAX_CACHE_TIME}.
     */
    static Duration cacheTime(Jwt jwt, Instant now) {
        var end = jwt.getExpiresAt();
        if (end == null || end.isBefore(now)) {
            return Duration.ZERO;
        }
        var untilExpiry = Duration.between(now, end);
        return untilExpiry.compareTo(MAX_CACHE_TIME) < 0 ? untilExpiry : MAX_CACHE_TIME;
    }

    private static ByteBuffer hash(String token) {
        return ByteBuffer.wrap(Sha256.digest(token));
    }
}

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

/** Remembers, by hash, which tokens were verified: one signature check costs more than many an answer. */
final class CachingJwtDecoder implements JwtDecoder, Closeable {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final Closeable keys;
    private final Cache<ByteBuffer, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfter(Expiry.<ByteBuffer, Jwt>creating((hash, jwt) -> kept(jwt, Instant.now())))
            .build();

    CachingJwtDecoder(JwtDecoder decoder, Closeable keys) {
        this.decoder = decoder;
        this.keys = keys;
    }

    /** Refused ones are not remembered: what is refused now may be right in a moment, when the issuer has a new key. */
    @Override
    public Jwt decode(String token) {
        return verified.get(hash(token), it -> decoder.decode(token));
    }

    @Override
    public void close() throws IOException {
        keys.close();
    }

    /** Never past its end, and never so long that a withdrawn key would be honoured for more than a minute. */
    static Duration kept(Jwt jwt, Instant now) {
        var end = jwt.getExpiresAt();
        if (end == null || end.isBefore(now)) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, end);
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    private static ByteBuffer hash(String token) {
        return ByteBuffer.wrap(Sha256.digest(token));
    }
}

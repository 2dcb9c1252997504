package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class CachingJwtDecoderTests {

    private final Instant now = Instant.now();

    private final List<String> verified = new ArrayList<>();

    @Test
    void verifiesATokenOnce() {
        var tokens = decoderOfTokensExpiringAt(now.plusSeconds(600));

        tokens.decode("one");
        tokens.decode("one");
        tokens.decode("other");

        assertThat(verified).containsExactly("one", "other");
    }

    @Test
    void verifiesAnExpiredTokenAgain() {
        var tokens = decoderOfTokensExpiringAt(now.minusSeconds(1));

        tokens.decode("one");
        tokens.decode("one");

        assertThat(verified).containsExactly("one", "one");
    }

    @Test
    void verifiesARefusedTokenAgain() {
        var tokens = new CachingJwtDecoder(this::refuse, () -> {});

        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(verified).containsExactly("bad", "bad");
    }

    @Test
    void aWithdrawnKeyStopsWorkingWithinAMinute() {
        var cached = CachingJwtDecoder.cacheTime(token("one", now.plusSeconds(600)), now);

        assertThat(cached.plus(IssuerKeys.CACHE_TIME)).isLessThanOrEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void cachesATokenAtMostUntilItExpires() {
        assertThat(CachingJwtDecoder.cacheTime(token("one", now.plusSeconds(7)), now))
                .isEqualTo(Duration.ofSeconds(7));
    }

    private CachingJwtDecoder decoderOfTokensExpiringAt(Instant end) {
        return new CachingJwtDecoder(
                it -> {
                    verified.add(it);
                    return token(it, end);
                },
                () -> {});
    }

    private Jwt refuse(String token) {
        verified.add(token);
        throw new BadJwtException("bad");
    }

    private Jwt token(String value, Instant end) {
        return Jwt.withTokenValue(value)
                .header("alg", "RS256")
                .issuedAt(now.minusSeconds(60))
                .expiresAt(end)
                .build();
    }
}

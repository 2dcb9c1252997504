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

    private final List<String> checked = new ArrayList<>();

    @Test
    void checksATokenOnce() {
        var tokens = tokensThatEnd(now.plusSeconds(600));

        tokens.decode("one");
        tokens.decode("one");
        tokens.decode("other");

        assertThat(checked).containsExactly("one", "other");
    }

    @Test
    void checksATokenAgainThatIsPastItsEnd() {
        var tokens = tokensThatEnd(now.minusSeconds(1));

        tokens.decode("one");
        tokens.decode("one");

        assertThat(checked).containsExactly("one", "one");
    }

    @Test
    void checksARefusedTokenAgain() {
        var tokens = new CachingJwtDecoder(this::refuse, () -> {});

        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(checked).containsExactly("bad", "bad");
    }

    @Test
    void remembersATokenForAMinuteAtMost() {
        assertThat(CachingJwtDecoder.cacheTime(token("one", now.plusSeconds(600)), now))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void remembersATokenNotPastItsEnd() {
        assertThat(CachingJwtDecoder.cacheTime(token("one", now.plusSeconds(7)), now))
                .isEqualTo(Duration.ofSeconds(7));
    }

    private CachingJwtDecoder tokensThatEnd(Instant end) {
        return new CachingJwtDecoder(
                it -> {
                    checked.add(it);
                    return token(it, end);
                },
                () -> {});
    }

    private Jwt refuse(String token) {
        checked.add(token);
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

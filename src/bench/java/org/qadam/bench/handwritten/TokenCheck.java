package org.qadam.bench.handwritten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URL;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Verifies the signature and the times of a token, and remembers for how long a verified one is valid. */
final class TokenCheck {

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Map<String, Instant> validUntil = new ConcurrentHashMap<>();

    TokenCheck(URL keys) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, JWKSourceBuilder.create(keys).build()));
    }

    boolean isValid(@Nullable String authorization) {
        return authorization != null
                && validUntil.computeIfAbsent(authorization, this::verify).isAfter(Instant.now());
    }

    private Instant verify(String authorization) {
        try {
            return processor
                    .process(authorization.substring("Bearer ".length()), null)
                    .getExpirationTime()
                    .toInstant();
        } catch (BadJOSEException | ParseException | JOSEException e) {
            return Instant.EPOCH;
        }
    }
}

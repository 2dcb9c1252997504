package org.qadam.local;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Creates tokens with the key of the development issuer, without signing in, for scripts and tests. */
@Component
class DevTokens {

    private static final Duration VALID = Duration.ofHours(1);

    private final JwtEncoder encoder;
    private final String issuer;
    private final String audience;

    DevTokens(
            JWKSource<SecurityContext> keys,
            @Value("${qadam.access.issuer}") String issuer,
            @Value("${qadam.access.audience}") String audience) {
        this.encoder = new NimbusJwtEncoder(keys);
        this.issuer = issuer;
        this.audience = audience;
    }

    String of(DemoUser user) {
        return signed(claims(user.name())
                .claim("roles", user.roleNames())
                .claim("donors", user.donors())
                .build());
    }

    /** Returns the claims of a valid token, which a test can add to or remove. */
    JwtClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of(audience))
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plus(VALID));
    }

    String signed(JwtClaimsSet claims) {
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type("at+jwt").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}

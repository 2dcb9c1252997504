package org.qadam.access;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** Validates the claims of a token whose signature is valid. Each rule has its own error code and message. */
final class TokenValidators {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private static final Set<String> RESERVED_SUBJECTS = Set.of(Caller.FACTS.subject(), Caller.RUN.subject());

    private TokenValidators() {}

    static OAuth2TokenValidator<Jwt> of(AccessProperties settings) {
        return new DelegatingOAuth2TokenValidator<>(
                rule(time(), "TOKEN_EXPIRED", "it is expired, not valid yet, or has no expiry time (exp)"),
                rule(
                        new JwtIssuerValidator(settings.issuer()),
                        "TOKEN_REFUSED",
                        "its issuer must be %s (iss)".formatted(settings.issuer())),
                rule(
                        new JwtAudienceValidator(settings.audience()),
                        "TOKEN_REFUSED",
                        "its audience must contain %s (aud)".formatted(settings.audience())),
                rule(new JwtTypeValidator("JWT", "at+jwt"), "TOKEN_REFUSED", "its type must be JWT or at+jwt (typ)"),
                rule(
                        new JwtClaimValidator<>("sub", TokenValidators::isAllowedSubject),
                        "TOKEN_REFUSED",
                        "it must have a subject (sub) other than the reserved names of Qadam"));
    }

    private static JwtTimestampValidator time() {
        var time = new JwtTimestampValidator(CLOCK_SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }

    /** The subject is recorded as the author of revisions, so that no token may use a name of Qadam itself. */
    private static boolean isAllowedSubject(@Nullable String subject) {
        return subject != null && !subject.isBlank() && !RESERVED_SUBJECTS.contains(subject);
    }

    private static OAuth2TokenValidator<Jwt> rule(OAuth2TokenValidator<Jwt> check, String code, String description) {
        return jwt -> check.validate(jwt).hasErrors()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(code, description, null))
                : OAuth2TokenValidatorResult.success();
    }
}

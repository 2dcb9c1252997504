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

/** What a signed token must say besides; each rule knows the words for whom it refuses. */
final class TokenValidators {

    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final Set<String> OURS = Set.of(Caller.FACTS.subject(), Caller.RUN.subject());

    private TokenValidators() {}

    static OAuth2TokenValidator<Jwt> of(AccessProperties settings) {
        return new DelegatingOAuth2TokenValidator<>(
                rule(time(), "TOKEN_EXPIRED", "it is not valid at this time, or does not say until when it is (exp)"),
                rule(
                        new JwtIssuerValidator(settings.issuer()),
                        "TOKEN_REFUSED",
                        "it must come from %s (iss)".formatted(settings.issuer())),
                rule(
                        new JwtAudienceValidator(settings.audience()),
                        "TOKEN_REFUSED",
                        "it must be meant for %s (aud)".formatted(settings.audience())),
                rule(
                        new JwtTypeValidator("JWT", "at+jwt"),
                        "TOKEN_REFUSED",
                        "it must be an access token (typ JWT or at+jwt)"),
                rule(
                        new JwtClaimValidator<>("sub", TokenValidators::isSomebody),
                        "TOKEN_REFUSED",
                        "it must say who asks (sub), and not in the programme's own name"));
    }

    private static JwtTimestampValidator time() {
        var time = new JwtTimestampValidator(SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }

    /** A revision's "by" is the subject: nobody may sign as the programme itself. */
    private static boolean isSomebody(@Nullable String subject) {
        return subject != null && !subject.isBlank() && !OURS.contains(subject);
    }

    private static OAuth2TokenValidator<Jwt> rule(OAuth2TokenValidator<Jwt> check, String code, String words) {
        return jwt -> check.validate(jwt).hasErrors()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(code, words, null))
                : OAuth2TokenValidatorResult.success();
    }
}

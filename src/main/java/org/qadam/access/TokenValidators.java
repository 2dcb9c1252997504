package org.qadam.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Validates the claims of a token whose signature is valid. Each rule has its own error code and message. */
final class TokenValidators {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    /** The maximum length of a subject in OpenID Connect Core, section 2. */
    private static final int MAX_SUBJECT = 255;

    private static final Set<String> RESERVED_SUBJECTS = Set.of(Caller.FACTS.subject(), Caller.RUN.subject());

    private static final Set<String> TYPES = Set.of("jwt", "at+jwt");

    private TokenValidators() {}

    static OAuth2TokenValidator<Jwt> of(AccessProperties settings) {
        return new DelegatingOAuth2TokenValidator<>(
                rule(TokenValidators::isUnexpired, "TOKEN_EXPIRED", "it is expired, or has no expiry time (exp)"),
                rule(TokenValidators::hasBegun, "TOKEN_NOT_YET_VALID", "it is not valid yet (nbf)"),
                rule(
                        it -> isShort(it, settings.maxTokenLifetime()),
                        "TOKEN_TOO_LONG",
                        "its lifetime may be at most %d s (from iat to exp)"
                                .formatted(settings.maxTokenLifetime().toSeconds())),
                rule(
                        it -> settings.issuer().equals(it.getClaimAsString("iss")),
                        "TOKEN_REFUSED",
                        "its issuer must be %s (iss)".formatted(settings.issuer())),
                rule(
                        it -> it.getAudience() != null && it.getAudience().contains(settings.audience()),
                        "TOKEN_REFUSED",
                        "its audience must contain %s (aud)".formatted(settings.audience())),
                rule(TokenValidators::isAccessToken, "TOKEN_REFUSED", "its type must be JWT or at+jwt (typ)"),
                rule(
                        it -> isAllowedSubject(it.getSubject()),
                        "TOKEN_REFUSED",
                        "its subject (sub) must have 1 to %d characters, no control characters, and be none of the reserved names of Qadam"
                                .formatted(MAX_SUBJECT)));
    }

    private static boolean isUnexpired(Jwt jwt) {
        var end = jwt.getExpiresAt();
        return end != null && Instant.now().minus(CLOCK_SKEW).isBefore(end);
    }

    private static boolean hasBegun(Jwt jwt) {
        var start = jwt.getNotBefore();
        return start == null || !Instant.now().plus(CLOCK_SKEW).isBefore(start);
    }

    /** Measures from now, too, because a token may have no time of issue, or one in the future. */
    private static boolean isShort(Jwt jwt, Duration limit) {
        var end = jwt.getExpiresAt();
        var start = jwt.getIssuedAt();
        if (end == null) {
            return true;
        }
        boolean isShortFromNow = !Instant.now().plus(CLOCK_SKEW).plus(limit).isBefore(end);
        return isShortFromNow && (start == null || !start.plus(limit).isBefore(end));
    }

    /** Media types are compared without regard to case, and may begin with "application/" (RFC 7515, section 4.1.9). */
    private static boolean isAccessToken(Jwt jwt) {
        return jwt.getHeaders().get("typ") instanceof String it
                && TYPES.contains(it.toLowerCase(Locale.ROOT).replaceFirst("^application/", ""));
    }

    /** The subject is recorded as the author of revisions, so that no token may use a name of Qadam itself. */
    private static boolean isAllowedSubject(@Nullable String subject) {
        return subject != null
                && !subject.isBlank()
                && subject.length() <= MAX_SUBJECT
                && subject.chars().noneMatch(Character::isISOControl)
                && !RESERVED_SUBJECTS.contains(subject);
    }

    private static OAuth2TokenValidator<Jwt> rule(Predicate<Jwt> check, String code, String description) {
        return jwt -> check.test(jwt)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(code, description, null));
    }
}

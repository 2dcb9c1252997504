package org.qadam.access;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the caller from a verified token. Roles and donors come only from the list claims "roles" and "donors", never
 * from "scope".
 */
final class CallerClaims {

    /** A claim with more entries is ignored: no caller has so many roles or donors. */
    private static final int MAX_ENTRIES = 100;

    private CallerClaims() {}

    static Caller callerOf(Jwt jwt) {
        var names = texts(jwt, "roles");
        var roles =
                Stream.of(Role.values()).filter(it -> names.contains(it.name())).toList();
        return new Caller(requireNonNull(jwt.getSubject()), roles, texts(jwt, "donors"));
    }

    private static List<String> texts(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof List<?> entries && entries.size() <= MAX_ENTRIES
                ? entries.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}

package org.qadam.access;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a verified token: only lists of known words count, and nothing is ever taken from "scope". */
final class CallerClaims {

    /** More entries than a programme has donors are not meant seriously. */
    private static final int MOST = 100;

    private CallerClaims() {}

    static Caller callerOf(Jwt jwt) {
        var names = texts(jwt, "roles");
        var roles =
                Stream.of(Role.values()).filter(it -> names.contains(it.name())).toList();
        return new Caller(requireNonNull(jwt.getSubject()), roles, texts(jwt, "donors"));
    }

    private static List<String> texts(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof List<?> entries && entries.size() <= MOST
                ? entries.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}

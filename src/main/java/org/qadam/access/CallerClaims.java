package org.qadam.access;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the caller from a verified token. Roles and donors come only from the list claims "roles" and "donors", never
 * from "scope".
 */
final class CallerClaims {

    /** More donors are ignored: no caller represents so many. Roles need no limit, because unknown ones are dropped. */
    private static final int MAX_DONORS = 100;

    private CallerClaims() {}

    static Caller callerOf(Jwt jwt) {
        var names = Set.copyOf(texts(jwt, Caller.ROLES_CLAIM));
        var donors = texts(jwt, "donors");
        var roles =
                Stream.of(Role.values()).filter(it -> names.contains(it.name())).toList();
        return new Caller(requireNonNull(jwt.getSubject()), roles, donors.size() > MAX_DONORS ? List.of() : donors);
    }

    private static List<String> texts(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof List<?> entries
                ? entries.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}

package org.qadam.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Codes;

/**
 * The author of a request: a person, a client application, or Qadam itself.
 *
 * @param subject the {@code sub} claim of the token; recorded as the author of a revision
 * @param roles in the order of {@link Role}
 * @param donors sorted codes of the donors that the caller represents; empty without the role LIAISON
 */
public record Caller(String subject, List<Role> roles, List<String> donors) {

    /** The claim of a token that lists the roles. */
    static final String ROLES_CLAIM = "roles";

    /** The caller that records the first data set. */
    public static final Caller FACTS = system("facts");

    /** The caller that makes reports. */
    public static final Caller RUN = system("run");

    public Caller {
        roles = roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
        donors = roles.contains(Role.LIAISON)
                ? donors.stream().filter(Codes::isCode).distinct().sorted().toList()
                : List.of();
    }

    private static Caller system(String name) {
        return new Caller(name, List.of(), List.of());
    }

    /** Returns what a caller without any role must know; null for a caller with a role. */
    public @Nullable String notice() {
        return roles.isEmpty()
                ? "You are signed in, but without a role, so that you see nothing. Qadam looks in the claim \"%s\" of your token for a list with one of the roles %s. Ask your account administrator."
                        .formatted(
                                ROLES_CLAIM,
                                Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(", ")))
                : null;
    }

    /** Returns whether the caller has at least one of the roles. */
    public boolean is(Role... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }
}

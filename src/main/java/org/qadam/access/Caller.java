package org.qadam.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qadam.shared.Codes;

/**
 * Who asks: a person, a client, or the programme itself.
 *
 * @param subject the issuer's name for her; a revision's "by"
 * @param roles in the order of {@link Role}
 * @param donors codes of the donors she is a liaison of; empty without that role
 */
public record Caller(String subject, List<Role> roles, List<String> donors) {

    /** Writes the first data set. */
    public static final Caller FACTS = system("facts");

    /** Fills reports. */
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

    public boolean is(Role... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }
}

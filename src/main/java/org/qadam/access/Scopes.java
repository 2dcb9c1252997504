package org.qadam.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.qadam.access.DonorProjects.Owners;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Determines the scope of a caller. Rights are always those of the current token, also for a past position.
 *
 * <p>The issuer's settings are checked before a scope needs the database: otherwise a missing address of the database would
 * stop the start first, and hide their problems.
 */
@Component
@DependsOn("tokens")
public final class Scopes {

    private static final int MAX_CACHED = 1_000;

    private final DonorProjects donorProjects;
    private final Cache<DonorsAt, Owners> owners =
            Caffeine.newBuilder().maximumSize(MAX_CACHED).build();

    Scopes(DonorProjects donorProjects) {
        this.donorProjects = donorProjects;
    }

    /** Returns the scope of a caller, with a liaison's projects as of a position of the register. */
    public Scope of(Caller caller, long position) {
        return new Scope(
                caller,
                caller.is(Role.LIAISON)
                        ? owners.get(new DonorsAt(caller.donors(), position), this::read)
                        : Owners.NONE);
    }

    private Owners read(DonorsAt key) {
        return donorProjects.of(key.donors(), key.position());
    }

    /** Donors as of a position of the register. Their projects never change. */
    private record DonorsAt(List<String> donors, long position) {}
}

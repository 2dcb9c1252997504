package org.qadam.access;

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

    private final DonorProjects donorProjects;

    Scopes(DonorProjects donorProjects) {
        this.donorProjects = donorProjects;
    }

    /** Returns the scope of a caller, with a liaison's projects as of a position of the register. */
    public Scope of(Caller caller, long position) {
        return new Scope(caller, caller.is(Role.LIAISON) ? donorProjects.of(caller.donors(), position) : Owners.NONE);
    }
}

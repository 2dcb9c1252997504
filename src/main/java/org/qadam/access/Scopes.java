package org.qadam.access;

import org.qadam.access.DonorProjects.Owners;
import org.springframework.stereotype.Component;

/** Works out what callers may see: from today's rights, also where the past is read. */
@Component
public final class Scopes {

    private final DonorProjects donorProjects;

    Scopes(DonorProjects donorProjects) {
        this.donorProjects = donorProjects;
    }

    public Scope of(Caller caller, long position) {
        return new Scope(caller, caller.is(Role.LIAISON) ? donorProjects.of(caller.donors(), position) : Owners.NONE);
    }
}

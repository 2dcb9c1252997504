package org.qadam.access;

import java.util.List;

/** Finds the projects of donors, which are needed to determine a liaison's scope. */
public interface DonorProjects {

    /**
     * Returns the projects that these donors fund, and all plans, at a position of the register.
     *
     * @param donors codes of the donors
     */
    Owners of(List<String> donors, long position);

    /**
     * The owners of records that a liaison may see.
     *
     * @param projects codes of the projects these donors fund
     * @param plans codes of all plans
     */
    record Owners(List<String> projects, List<String> plans) {

        public static final Owners NONE = new Owners(List.of(), List.of());

        public Owners {
            projects = List.copyOf(projects);
            plans = List.copyOf(plans);
        }
    }
}

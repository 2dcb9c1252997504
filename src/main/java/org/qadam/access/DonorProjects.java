package org.qadam.access;

import java.util.List;

/** The one question that comes before a scope: what belongs to these donors, and what to nobody but the programme. */
public interface DonorProjects {

    Owners of(List<String> donors, long position);

    /**
     * What belongs to some donors.
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

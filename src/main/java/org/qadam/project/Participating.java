package org.qadam.project;

import java.util.List;
import org.qadam.shared.Citation;

/** A participation and the project it is in, whose money its share is. */
record Participating(String project, Participation in) {

    static List<Participating> in(Project project) {
        return project.participations().stream()
                .map(it -> new Participating(project.code(), it))
                .toList();
    }

    Participation.Role role() {
        return in.role();
    }

    List<Citation> citations() {
        return in.citations();
    }
}

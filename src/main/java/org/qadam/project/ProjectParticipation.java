package org.qadam.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.shared.Citation;
import org.qadam.shared.Share;

/** A participation as it is read: with the project that it is in, whose money its share is. */
public record ProjectParticipation(
        String project,
        String organisation,
        ParticipationRole role,
        @Nullable Share share,
        List<Citation> citations) {

    static List<ProjectParticipation> in(Project project) {
        return project.participations().stream()
                .map(it -> new ProjectParticipation(
                        project.code(), it.organisation(), it.role(), it.share(), it.citations()))
                .toList();
    }
}

package org.qadam.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.project.Participation.ParticipationRole;
import org.qadam.shared.Citation;
import org.qadam.shared.Share;

/**
 * A participation with the code of its project, which decides who may see the share.
 *
 * @param share null if no source states the share
 */
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

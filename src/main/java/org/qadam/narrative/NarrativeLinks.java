package org.qadam.narrative;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.ChildPageKey;
import org.qadam.graphql.ChildPageLoaders;
import org.qadam.graphql.Connection;
import org.qadam.period.Period;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Narratives, seen from what they speak of. */
@Controller
class NarrativeLinks {

    private final Narratives narratives;

    NarrativeLinks(Narratives narratives, ChildPageLoaders pages) {
        this.narratives = narratives;
        pages.register("narrativesOfOwner", narratives::pagesOfOwners);
    }

    @SchemaMapping(typeName = "Project", field = "narratives")
    CompletableFuture<Connection<Narrative>> ofProject(
            Project parent,
            @Argument @Nullable NarrativeFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<NarrativeFilter>, Connection<Narrative>> narrativesOfOwner) {
        return narrativesOfOwner.load(asked(parent.code(), filter, PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "ReformPlan", field = "narratives")
    CompletableFuture<Connection<Narrative>> ofPlan(
            ReformPlan parent,
            @Argument @Nullable NarrativeFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<NarrativeFilter>, Connection<Narrative>> narrativesOfOwner) {
        return narrativesOfOwner.load(asked(parent.code(), filter, PageRequest.of(first, after)));
    }

    @BatchMapping(typeName = "Period", field = "narratives")
    List<List<Narrative>> ofPeriods(List<Period> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Period::code,
                it -> Stream.ofNullable(it.periodOfOwner()).toList(),
                _ -> narratives.findOfPeriods(view, parents));
    }

    private static ChildPageKey<NarrativeFilter> asked(
            String owner, @Nullable NarrativeFilter filter, PageRequest page) {
        return new ChildPageKey<>(owner, Objects.requireNonNullElse(filter, NarrativeFilter.NONE), page);
    }
}

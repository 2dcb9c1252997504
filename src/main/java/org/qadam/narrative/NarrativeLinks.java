package org.qadam.narrative;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.ChildPage;
import org.qadam.graphql.ChildPages;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Links;
import org.qadam.period.Period;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.shelf.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Narratives, seen from what they speak of. */
@Controller
class NarrativeLinks {

    private final Narratives narratives;

    NarrativeLinks(Narratives narratives, ChildPages pages) {
        this.narratives = narratives;
        pages.offer("narrativesOfOwner", narratives::pagesOfOwners);
    }

    @SchemaMapping(typeName = "Project", field = "narratives")
    CompletableFuture<Connection<Narrative>> ofProject(
            Project parent,
            @Argument @Nullable NarrativeFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<NarrativeFilter>, Connection<Narrative>> narrativesOfOwner) {
        return narrativesOfOwner.load(asked(parent.code(), filter, Page.of(first, after)));
    }

    @SchemaMapping(typeName = "ReformPlan", field = "narratives")
    CompletableFuture<Connection<Narrative>> ofPlan(
            ReformPlan parent,
            @Argument @Nullable NarrativeFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<NarrativeFilter>, Connection<Narrative>> narrativesOfOwner) {
        return narrativesOfOwner.load(asked(parent.code(), filter, Page.of(first, after)));
    }

    @BatchMapping(typeName = "Period", field = "narratives")
    List<List<Narrative>> ofPeriods(List<Period> parents, @ContextValue View view) {
        return Links.back(
                parents,
                Period::code,
                it -> Stream.ofNullable(it.periodOfOwner()).toList(),
                _ -> narratives.findOfPeriods(view, parents));
    }

    private static ChildPage<NarrativeFilter> asked(String owner, @Nullable NarrativeFilter filter, Page page) {
        return new ChildPage<>(owner, Objects.requireNonNullElse(filter, NarrativeFilter.NONE), page);
    }
}

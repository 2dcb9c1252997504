package org.qadam.narrative;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.period.Period;
import org.qadam.period.Periods;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NarrativeController {

    private final Narratives narratives;
    private final Periods periods;

    NarrativeController(Narratives narratives, Periods periods) {
        this.narratives = narratives;
        this.periods = periods;
    }

    @QueryMapping
    Connection<Narrative> narratives(
            @Argument @Nullable NarrativeFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, NarrativeFilter.NONE);
        return narratives.listNarratives(view, asked, Sort.order(sort, "when"), PageRequest.of(first, after));
    }

    @SchemaMapping
    CompletableFuture<Object> owner(Narrative narrative, DataLoader<String, Object> ownersByCode) {
        return ownersByCode.load(narrative.owner());
    }

    @BatchMapping
    Map<Narrative, Period> period(List<Narrative> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Narrative::periodOfOwner, codes -> periods.find(view, codes));
    }
}

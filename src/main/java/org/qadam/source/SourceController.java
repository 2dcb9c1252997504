package org.qadam.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.repository.PageRequest;
import org.qadam.shared.Citation;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    @QueryMapping
    Source source(@Argument String code, @ContextValue View view) {
        return sources.getSource(view, code);
    }

    @QueryMapping
    Connection<Source> sources(
            @Argument @Nullable SourceFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, SourceFilter.NONE);
        return sources.listSources(view, asked, Sort.order(sort, "published"), PageRequest.of(first, after));
    }

    @BatchMapping
    Map<Citation, Source> source(List<Citation> citations, @ContextValue View view) {
        return BatchLinks.toOne(citations, Citation::source, codes -> sources.find(view, codes));
    }
}

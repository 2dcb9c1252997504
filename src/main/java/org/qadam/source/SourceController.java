package org.qadam.source;

import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Links;
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

    @BatchMapping
    Map<Citation, Source> source(List<Citation> citations, @ContextValue View view) {
        return Links.one(citations, Citation::source, codes -> sources.find(view, codes));
    }
}

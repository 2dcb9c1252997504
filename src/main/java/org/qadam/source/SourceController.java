package org.qadam.source;

import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Citation;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController implements LinkConfigurer {

    private final DocumentRepository<Source> sources;

    SourceController(DocumentRepository<Source> sources) {
        this.sources = sources;
    }

    @QueryMapping
    Source source(@Argument String code, @ContextValue View view) {
        return sources.get(view, code);
    }

    @QueryMapping
    Connection<Source> sources(ListQuery<SourceFilter> query) {
        return query.from(sources);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Citation.class).toOne("source", Citation::source, Source.class);
    }
}

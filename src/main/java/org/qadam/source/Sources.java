package org.qadam.source;

import java.util.Collection;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.springframework.stereotype.Component;

/** The documents that facts are cited from. */
@Component
public class Sources {

    private final DocumentRepository<Source> repository;

    Sources(DocumentRepositories repositories) {
        this.repository = repositories.create("sources", Source.class, Scope::everything);
    }

    public Source getSource(View view, String code) {
        return repository.get(view, code);
    }

    Connection<Source> listSources(View view, SourceFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(), order, page);
    }

    public Map<String, Source> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }
}

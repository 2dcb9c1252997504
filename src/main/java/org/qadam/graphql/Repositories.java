package org.qadam.graphql;

import java.util.List;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;

/** All repositories, by the record of their documents. */
record Repositories(List<DocumentRepository<?>> all) {

    @SuppressWarnings("unchecked")
    <T extends Document> DocumentRepository<T> of(Class<T> record) {
        return (DocumentRepository<T>) all.stream()
                .filter(it -> it.record() == record)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no repository reads " + record));
    }
}

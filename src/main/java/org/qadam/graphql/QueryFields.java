package org.qadam.graphql;

import java.util.Objects;
import org.qadam.access.View;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;

/** Declares root fields of queries that read documents. */
public final class QueryFields {

    private final TypeFields fields;
    private final DocumentRepositories repositories;

    QueryFields(TypeFields fields, DocumentRepositories repositories) {
        this.fields = fields;
        this.repositories = repositories;
    }

    /** Reads the document of the argument {@code code}. A code without a document in the view is an error. */
    public QueryFields one(String field, Class<? extends Document> target) {
        var source = repositories.repository(target);
        fields.addOne(
                field,
                target,
                environment -> source.get(
                        RequestView.of(environment), Objects.requireNonNull(environment.getArgument("code"))));
        return this;
    }

    /** Lists all documents, in the order of their codes. Only for types with a few documents. */
    public QueryFields all(String field, Class<? extends Document> target) {
        var source = repositories.repository(target);
        fields.addList(field, target, environment -> source.findAll(RequestView.of(environment)));
        return this;
    }

    /** Lists documents as a connection, in the order of their repository. */
    public QueryFields connection(
            String field, Class<? extends Document> target, Class<? extends DocumentFilter> filter) {
        var source = repositories.repository(target);
        source.addIndexes(filter);
        fields.addConnection(
                field,
                target,
                environment -> page(source, RequestView.of(environment), ListQuery.of(environment, filter)));
        return this;
    }

    private static <C extends Document> Connection<C> page(DocumentRepository<C> source, View view, ListQuery query) {
        var condition = query.condition(view);
        return Connection.of(
                source.page(view, condition, query.order(source.order()), query.page()),
                () -> source.count(view, condition));
    }
}

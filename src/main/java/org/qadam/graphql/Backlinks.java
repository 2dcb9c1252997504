package org.qadam.graphql;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.qadam.access.View;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;
import org.springframework.core.ResolvableType;

/**
 * Declares the links of a type to documents that name it by code. A document that the view does not show is left out of its
 * list.
 *
 * @param <P> Java type of the parent
 */
public final class Backlinks<P extends Document> {

    private final LinkFields<P> fields;
    private final LinkLoaders loaders;

    Backlinks(LinkFields<P> fields, LinkLoaders loaders) {
        this.fields = fields;
        this.loaders = loaders;
    }

    /**
     * Lists the documents that name the parent, in the order of their codes.
     *
     * @param path field of the stored document that has the code of the parent
     * @param parents returns the codes of the parents that a document names
     */
    public <C extends Document> Backlinks<P> list(
            String field, DocumentRepository<C> source, String path, Function<C, Stream<String>> parents) {
        return list(field, source, codes -> in(path, codes), parents);
    }

    /**
     * Lists the documents that name the parent, in the order of their codes.
     *
     * @param filter selects the documents that name a parent with one of these codes
     * @param parents returns the codes of the parents that a document names
     */
    public <C extends Document> Backlinks<P> list(
            String field,
            DocumentRepository<C> source,
            Function<Collection<String>, Bson> filter,
            Function<C, Stream<String>> parents) {
        var loader = fields.name(field);
        loaders.<String, List<C>>register(
                loader,
                (view, codes) ->
                        ChildLists.groupByKey(source.findBelow(view, codes.size(), filter.apply(codes)), parents));
        fields.add(
                field,
                ResolvableType.forClassWithGenerics(List.class, source.record()),
                (parent, environment) -> LinkLoaders.<String, List<C>>loader(environment, loader)
                        .load(parent.code())
                        .thenApply(it -> Objects.requireNonNullElse(it, List.of())));
        return this;
    }

    /** Lists the documents that name the parent as a connection. The field takes no filter. */
    public <C extends Document> Backlinks<P> connection(String field, DocumentRepository<C> source, String path) {
        return connection(field, source, path, DocumentFilter.class);
    }

    /** Lists the documents that name the parent as a connection. The field takes a filter. */
    public <C extends Document> Backlinks<P> connection(
            String field, DocumentRepository<C> source, String path, Class<? extends DocumentFilter> filter) {
        return connection(field, source, path, filter, (_, _) -> {});
    }

    /**
     * Lists the documents that name the parent as a connection, in the order of their repository.
     *
     * @param path field of the stored document that has the code of the parent
     * @param filter type of the argument {@code filter} of the field
     * @param guard throws an exception if the view may not show the list of the parent
     */
    public <C extends Document> Backlinks<P> connection(
            String field,
            DocumentRepository<C> source,
            String path,
            Class<? extends DocumentFilter> filter,
            BiConsumer<P, View> guard) {
        var loader = fields.name(field);
        loaders.<ChildLists.Key, Connection<C>>register(
                loader, (view, keys) -> ChildLists.pages(source, path, view, keys));
        fields.add(
                field,
                ResolvableType.forClassWithGenerics(Connection.class, source.record()),
                (parent, environment) -> {
                    var query = ListQueryResolver.query(environment, ResolvableType.forClass(filter));
                    guard.accept(parent, query.view());
                    return LinkLoaders.<ChildLists.Key, Connection<C>>loader(environment, loader)
                            .load(new ChildLists.Key(parent.code(), query));
                });
        return this;
    }
}

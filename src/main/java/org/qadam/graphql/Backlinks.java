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
import org.qadam.repository.ParentCodes;
import org.qadam.shared.Document;

/**
 * Declares the fields of other types, the parents, that list the documents that name the parent by code. A document that the
 * view does not show is left out.
 *
 * @param <C> Java type of the listed documents
 */
public final class Backlinks<C extends Document> {

    private final DocumentRepository<C> source;
    private final Function<Class<?>, TypeFields> parents;
    private final LinkLoaders loaders;

    Backlinks(DocumentRepository<C> source, Function<Class<?>, TypeFields> parents, LinkLoaders loaders) {
        this.source = source;
        this.parents = parents;
        this.loaders = loaders;
    }

    /**
     * Lists the documents that name the parent, in the order of their codes.
     *
     * @param path field of the stored document that has the code of the parent
     * @param codes returns the codes of the parents that a document names
     */
    public Backlinks<C> list(
            Class<? extends Document> parent, String field, String path, Function<C, Stream<String>> codes) {
        source.addIndex(path);
        return list(parent, field, it -> in(path, it), codes);
    }

    /**
     * Lists the documents that name the parent, in the order of their codes.
     *
     * @param filter selects the documents that name a parent with one of these codes
     * @param codes returns the codes of the parents that a document names
     */
    public Backlinks<C> list(
            Class<? extends Document> parent,
            String field,
            Function<Collection<String>, Bson> filter,
            Function<C, Stream<String>> codes) {
        var fields = parents.apply(parent);
        var loader = fields.name(field);
        loaders.<String, List<C>>register(
                loader,
                (view, keys) -> ChildLists.groupByKey(source.findBelow(view, keys.size(), filter.apply(keys)), codes));
        fields.addList(
                field,
                source.record(),
                environment -> LinkLoaders.<String, List<C>>loader(environment, loader)
                        .load(TypeFields.parent(environment, parent).code())
                        .thenApply(it -> Objects.requireNonNullElse(it, List.of())));
        return this;
    }

    /** Lists the documents that name the parent as a connection. The field takes no filter. */
    public Backlinks<C> connection(
            Class<? extends Document> parent, String field, String path, Function<C, Stream<String>> codes) {
        return connection(parent, field, path, codes, DocumentFilter.class);
    }

    /** Lists the documents that name the parent as a connection. The field takes a filter. */
    public Backlinks<C> connection(
            Class<? extends Document> parent,
            String field,
            String path,
            Function<C, Stream<String>> codes,
            Class<? extends DocumentFilter> filter) {
        return connection(parent, field, path, codes, filter, (_, _) -> {});
    }

    /**
     * Lists the documents that name the parent as a connection, in the order of their repository.
     *
     * @param path path of the field of the stored document that has the code of the parent
     * @param codes returns the codes of the parents that a document names
     * @param filter type of the argument {@code filter} of the field
     * @param guard throws an exception if the view may not show the list of the parent
     */
    public <P extends Document> Backlinks<C> connection(
            Class<P> parent,
            String field,
            String path,
            Function<C, Stream<String>> codes,
            Class<? extends DocumentFilter> filter,
            BiConsumer<P, View> guard) {
        var fields = parents.apply(parent);
        var loader = fields.name(field);
        source.addIndex(path);
        source.addIndexes(filter);
        var link = new ParentCodes<>(path, codes);
        loaders.<ChildLists.Key, Connection<C>>register(
                loader, (view, keys) -> ChildLists.pages(source, link, view, keys));
        fields.addConnection(field, source.record(), environment -> {
            var query = ListQuery.of(environment, filter);
            var document = TypeFields.parent(environment, parent);
            guard.accept(document, RequestView.of(environment));
            return LinkLoaders.<ChildLists.Key, Connection<C>>loader(environment, loader)
                    .load(new ChildLists.Key(document.code(), query));
        });
        return this;
    }
}

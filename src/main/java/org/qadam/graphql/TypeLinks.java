package org.qadam.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.springframework.core.ResolvableType;

/**
 * Declares the links of one type of the schema. A linked document that the view does not show is null, or is left out of its
 * list.
 *
 * @param <P> Java type of the parent
 */
public final class TypeLinks<P> {

    private final String type;
    private final Class<P> parent;
    private final RuntimeWiring.Builder wiring;
    private final LinkLoaders loaders;
    private final DocumentRepositories repositories;

    TypeLinks(
            String type,
            Class<P> parent,
            RuntimeWiring.Builder wiring,
            LinkLoaders loaders,
            DocumentRepositories repositories) {
        this.type = type;
        this.parent = parent;
        this.wiring = wiring;
        this.loaders = loaders;
        this.repositories = repositories;
    }

    /** Links to the document that the parent names. */
    public <C extends Document> TypeLinks<P> toOne(
            String field, Function<P, @Nullable String> code, DocumentRepository<C> target) {
        return toPart(field, code, target, target.record(), (_, it) -> it);
    }

    /**
     * Links to a part of the document that the parent names.
     *
     * @param read returns the part of the document; null if the document has no such part
     */
    public <C extends Document, V> TypeLinks<P> toPart(
            String field,
            Function<P, @Nullable String> code,
            DocumentRepository<C> target,
            Class<V> part,
            BiFunction<P, C, @Nullable V> read) {
        return add(field, ResolvableType.forClass(part), environment -> {
            var from = parent(environment);
            return load(environment, target, code.apply(from))
                    .thenApply(it ->
                            it == null ? null : read.apply(from, target.record().cast(it)));
        });
    }

    /** Links to the document that the parent names, of one of two types, for example a plan or a project. */
    public TypeLinks<P> toEither(
            String field, Function<P, String> code, DocumentRepository<?> one, DocumentRepository<?> other) {
        return add(field, ResolvableType.forClass(Object.class), environment -> {
            var linked = code.apply(parent(environment));
            return load(environment, one, linked)
                    .thenCombine(load(environment, other, linked), (first, second) -> first == null ? second : first);
        });
    }

    /** Links to the documents that the parent names, in the parent's order. */
    public <C extends Document> TypeLinks<P> toMany(
            String field, Function<P, List<String>> codes, DocumentRepository<C> target) {
        return toMany(field, target.record(), it -> Link.many(field, target.record(), codes.apply(it)));
    }

    /**
     * Links to documents of several types that the parent names.
     *
     * @param common common type of the documents
     */
    public <V> TypeLinks<P> toMany(String field, Class<V> common, Function<P, Stream<Link>> links) {
        return add(
                field,
                ResolvableType.forClassWithGenerics(List.class, common),
                environment -> all(links.apply(parent(environment))
                        .map(it -> load(environment, it))
                        .toList()));
    }

    /** Links to the document that the parent names, of any type. */
    public TypeLinks<P> toAny(String field, Function<P, @Nullable Link> link) {
        return add(field, ResolvableType.forClass(Object.class), environment -> {
            var linked = link.apply(parent(environment));
            return linked == null ? CompletableFuture.completedFuture(null) : load(environment, linked);
        });
    }

    /**
     * Links back to the documents that name the parent, in the order of their codes.
     *
     * @param key returns the key of the parent that documents name
     * @param filter selects the documents that name one of these keys
     * @param keys returns the keys that a document names
     */
    public <C extends Document> TypeLinks<P> from(
            String field,
            Function<P, String> key,
            DocumentRepository<C> source,
            Function<Collection<String>, Bson> filter,
            Function<C, Stream<String>> keys) {
        var loader = type + "." + field;
        loaders.<String, List<C>>register(
                loader,
                (view, parents) ->
                        ChildLists.groupByKey(source.findBelow(view, parents.size(), filter.apply(parents)), keys));
        return add(
                field,
                ResolvableType.forClassWithGenerics(List.class, source.record()),
                environment -> LinkLoaders.<String, List<C>>loader(environment, loader)
                        .load(key.apply(parent(environment)))
                        .thenApply(it -> Objects.requireNonNullElse(it, List.of())));
    }

    /** Links back to the documents that name the parent, page by page; the field takes no filter. */
    public <C extends Document> TypeLinks<P> pages(
            String field, Function<P, String> code, DocumentRepository<C> source, String path) {
        return pages(field, code, source, path, DocumentFilter.class);
    }

    public <C extends Document> TypeLinks<P> pages(
            String field,
            Function<P, String> code,
            DocumentRepository<C> source,
            String path,
            Class<? extends DocumentFilter> filter) {
        return pages(field, code, source, path, filter, (_, _) -> {});
    }

    /**
     * Links back to the documents that name the parent, page by page, in the order of their repository.
     *
     * @param path the field that holds the parent's code
     * @param filter the type of the field's argument {@code filter}
     * @param guard refuses a parent whose list the view may not show
     */
    public <C extends Document> TypeLinks<P> pages(
            String field,
            Function<P, String> code,
            DocumentRepository<C> source,
            String path,
            Class<? extends DocumentFilter> filter,
            BiConsumer<P, View> guard) {
        var loader = type + "." + field;
        loaders.<ChildLists.Key, Connection<C>>register(
                loader, (view, keys) -> ChildLists.pages(source, path, view, keys));
        return add(field, ResolvableType.forClassWithGenerics(Connection.class, source.record()), environment -> {
            var from = parent(environment);
            var query = ListQueryResolver.query(environment, ResolvableType.forClass(filter));
            guard.accept(from, query.view());
            return LinkLoaders.<ChildLists.Key, Connection<C>>loader(environment, loader)
                    .load(new ChildLists.Key(code.apply(from), query));
        });
    }

    private TypeLinks<P> add(String field, ResolvableType value, LinkFetcher.Source source) {
        wiring.type(type, it -> it.dataFetcher(field, new LinkFetcher(type + "." + field, value, source)));
        return this;
    }

    private CompletableFuture<@Nullable Document> load(DataFetchingEnvironment environment, Link link) {
        return load(environment, repositories.repository(link.type()), link.code());
    }

    private CompletableFuture<@Nullable Document> load(
            DataFetchingEnvironment environment, DocumentRepository<?> target, @Nullable String code) {
        return code == null
                ? CompletableFuture.completedFuture(null)
                : LinkLoaders.<String, @Nullable Document>loader(environment, LinkLoaders.loaderName(target))
                        .load(code);
    }

    private static CompletableFuture<List<Document>> all(List<CompletableFuture<@Nullable Document>> loading) {
        return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
                .thenApply(_ -> loading.stream()
                        .map(CompletableFuture::join)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private P parent(DataFetchingEnvironment environment) {
        return parent.cast(Objects.requireNonNull(environment.<Object>getSource()));
    }
}

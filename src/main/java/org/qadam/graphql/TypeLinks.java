package org.qadam.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.springframework.core.ResolvableType;

/**
 * Declares the links of a type to documents that it names by code. A linked document that the view does not show is null, or
 * is left out of its list.
 *
 * @param <P> Java type of the parent
 */
public final class TypeLinks<P> {

    private final TypeFields fields;
    private final Class<P> parent;

    TypeLinks(TypeFields fields, Class<P> parent) {
        this.fields = fields;
        this.parent = parent;
    }

    /** Links to the document that the parent names. */
    public <C extends Document> TypeLinks<P> toOne(String field, Function<P, @Nullable String> code, Class<C> target) {
        return toPart(field, code, target, target, (_, it) -> it);
    }

    /**
     * Links to a part of the document that the parent names.
     *
     * @param read returns the part of the document; null if the document has no such part
     */
    public <C extends Document, V> TypeLinks<P> toPart(
            String field,
            Function<P, @Nullable String> code,
            Class<C> target,
            Class<V> part,
            BiFunction<P, C, @Nullable V> read) {
        return add(
                field,
                ResolvableType.forClass(part),
                (parent, environment) -> load(environment, target, code.apply(parent))
                        .thenApply(it -> it == null ? null : read.apply(parent, target.cast(it))));
    }

    /** Links to the document that the parent names, of one of two types, for example a plan or a project. */
    public TypeLinks<P> toEither(
            String field, Function<P, String> code, Class<? extends Document> one, Class<? extends Document> other) {
        return add(field, ResolvableType.forClass(Object.class), (parent, environment) -> {
            var linked = code.apply(parent);
            return load(environment, one, linked)
                    .thenCombine(load(environment, other, linked), (first, second) -> first == null ? second : first);
        });
    }

    /** Links to the document that the parent names, of any type. */
    public TypeLinks<P> toAny(String field, Function<P, @Nullable Link> link) {
        return add(field, ResolvableType.forClass(Object.class), (parent, environment) -> {
            var linked = link.apply(parent);
            return linked == null
                    ? CompletableFuture.completedFuture(null)
                    : load(environment, linked.type(), linked.code());
        });
    }

    /** Links to the documents that the parent names, in the parent's order. */
    public <C extends Document> TypeLinks<P> toMany(String field, Function<P, List<String>> codes, Class<C> target) {
        return addList(field, target, it -> Link.many(field, target, codes.apply(it)));
    }

    /** Links to the documents that the parent names, of any types, in the parent's order. */
    public TypeLinks<P> toManyOfAnyType(String field, Function<P, Stream<Link>> links) {
        return addList(field, Object.class, links);
    }

    private TypeLinks<P> addList(String field, Class<?> common, Function<P, Stream<Link>> links) {
        return add(
                field,
                ResolvableType.forClassWithGenerics(List.class, common),
                (parent, environment) -> all(links.apply(parent)
                        .map(it -> load(environment, it.type(), it.code()))
                        .toList()));
    }

    private TypeLinks<P> add(
            String field,
            ResolvableType value,
            BiFunction<P, DataFetchingEnvironment, CompletableFuture<? extends @Nullable Object>> read) {
        fields.add(field, value, environment -> read.apply(TypeFields.parent(environment, parent), environment));
        return this;
    }

    private static CompletableFuture<@Nullable Document> load(
            DataFetchingEnvironment environment, Class<? extends Document> target, @Nullable String code) {
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
}

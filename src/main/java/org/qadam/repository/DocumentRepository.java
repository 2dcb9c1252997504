package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.shared.Document;
import org.qadam.shared.NotFoundException;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads documents of one type at the position and within the scope of a view. Every read joins both to its filter, so
 * no reader can omit them. Callers read documents only through repositories.
 */
public final class DocumentRepository<T extends Document> {

    /** The largest number of rows that one read below several parents may return. */
    public static final int MAX_ROWS = 10_000;

    private final DocumentType<T> type;
    private final Function<Scope, Bson> scopeFilter;
    private final PageReader<T> pages;

    DocumentRepository(DocumentType<T> type, Function<Scope, Bson> scopeFilter) {
        this.type = type;
        this.scopeFilter = scopeFilter;
        this.pages = new PageReader<>(type);
    }

    /** Returns the name of the collection. */
    public String name() {
        return type.name();
    }

    public Class<T> record() {
        return type.record();
    }

    /** Returns the default order of lists of this type. */
    public SortOrder order() {
        return type.order();
    }

    /**
     * Requests an index for lists that compare a field with one value. The index also has the keys of the default order,
     * so that a page of such a list is read in its order. Takes effect before the register starts.
     */
    public void addIndex(String field) {
        type.comparedFields().add(field);
    }

    /** Requests the indexes for lists with this filter. */
    public void addIndexes(Class<? extends DocumentFilter> filter) {
        Criteria.comparedFields(filter).forEach(this::addIndex);
    }

    /**
     * Returns the document of that code.
     *
     * @throws NotFoundException if there is none, or if it is outside the scope of the view
     */
    public T get(View view, String code) {
        return find(view, code).orElseThrow(() -> notFound(code));
    }

    public Optional<T> find(View view, String code) {
        return find(view, eq("code", code)).stream().findFirst();
    }

    /** Returns documents by their codes. Codes without a document in the view are left out. */
    public Map<String, T> find(View view, Collection<String> codes) {
        var distinct = new LinkedHashSet<>(codes);
        return distinct.isEmpty()
                ? Map.of()
                : find(view, in("code", distinct)).stream().collect(Collectors.toMap(Document::code, it -> it));
    }

    void requireAll(View view, Collection<String> codes) {
        var found = find(view, codes);
        codes.stream().filter(it -> !found.containsKey(it)).findFirst().ifPresent(it -> {
            throw notFound(it);
        });
    }

    /** Returns the documents that match a filter, in the order of their codes. */
    public List<T> find(View view, Bson filter) {
        return read(it -> it.find(within(view, filter)).sort(ascending("code")));
    }

    public List<T> findAll(View view) {
        return find(view, empty());
    }

    /**
     * Returns the documents below several parents, in the order of their codes.
     *
     * @param parents number of the parents, for the message of the exception
     * @param filter selects the documents of these parents
     * @throws TooManyRowsException if more rows match than {@link #MAX_ROWS}
     */
    public List<T> findBelow(View view, int parents, Bson filter) {
        var found =
                read(it -> it.find(within(view, filter)).sort(ascending("code")).limit(MAX_ROWS + 1));
        if (found.size() > MAX_ROWS) {
            throw new TooManyRowsException(parents);
        }
        return found;
    }

    /** Returns one page of the documents that match a filter. */
    public Window<T> page(View view, Bson filter, SortOrder order, PageRequest page) {
        return pages.page(new PageQuery(within(view, filter), order, page, list("", filter, order)));
    }

    /** Returns one page of the documents that name a parent. */
    public Window<T> page(
            View view, ParentCodes<T> link, String parent, Bson filter, SortOrder order, PageRequest page) {
        var below = within(view, and(eq(link.path(), parent), filter));
        return pages.page(new PageQuery(below, order, page, list("." + link.path(), filter, order)));
    }

    /**
     * Returns the same page of every parent's list, by the codes of the parents, with the size of each list. Parents
     * without documents are left out.
     *
     * @throws TooManyRowsException if the lists have more rows together than {@link #MAX_ROWS}
     */
    public Map<String, Window.Counted<T>> pagesByParent(
            View view,
            ParentCodes<T> link,
            Collection<String> parents,
            Bson filter,
            SortOrder order,
            PageRequest page) {
        var query = new PageQuery(within(view, filter), order, page, list("." + link.path(), filter, order));
        return pages.pages(query, link, Set.copyOf(parents));
    }

    /** Returns the number of documents that match a filter. */
    public long count(View view, Bson filter) {
        return type.read(it -> it.countDocuments(within(view, filter)));
    }

    /**
     * Returns the documents that match a filter, without a scope, in the order of their codes. Only for work of the
     * server itself, such as computing a scope or making ordered reports; never for the answer to a caller.
     */
    public List<T> findUnscoped(long position, Bson filter) {
        return read(it -> it.find(and(filter, DocumentType.validAt(position))).sort(ascending("code")));
    }

    /** Returns the identity of a list, which is computed once, and only if the caller uses cursors. */
    private Supplier<String> list(String path, Bson filter, SortOrder order) {
        return SingletonSupplier.of(() -> Cursor.listOf(type.name() + path, filter, order));
    }

    /** Reads all documents in one batch, unless they exceed the largest size of a batch (16 MB). */
    private List<T> read(Function<MongoCollection<T>, FindIterable<T>> find) {
        return type.readDocuments(it -> find.apply(it).batchSize(MAX_ROWS + 2).into(new ArrayList<>()));
    }

    private Bson within(View view, Bson filter) {
        return and(filter, scopeFilter.apply(view.scope()), DocumentType.validAt(view.position()));
    }

    private NotFoundException notFound(String code) {
        return new NotFoundException(typeInWords(), code, "code");
    }

    /** Returns the type in words: "reform step" for ReformStep. */
    private String typeInWords() {
        return type.record().getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.shared.Document;
import org.qadam.shared.NotFoundException;

/**
 * Reads documents of one type at a position within a scope. Each read joins the position and the row rule of the caller's
 * view to its filter, so no read can forget them. A caller reads documents in no other way.
 */
public final class DocumentRepository<T extends Document> {

    /** The largest number of rows that one read below several parents may return. */
    public static final int MAX_ROWS = 10_000;

    private final DocumentType<T> type;
    private final Function<Scope, Bson> rows;
    private final PageReader<T> pages;

    DocumentRepository(DocumentType<T> type, Function<Scope, Bson> rows) {
        this.type = type;
        this.rows = rows;
        this.pages = new PageReader<>(type);
    }

    /** Returns the name of the collection. */
    public String name() {
        return type.name();
    }

    public Class<T> record() {
        return type.record();
    }

    /** Returns the order of lists of this type where a caller asks for no other. */
    public SortOrder order() {
        return type.order();
    }

    /**
     * Returns the document of that code.
     *
     * @throws NotFoundException if there is none, or if the view does not show it
     */
    public T get(View view, String code) {
        return find(view, code).orElseThrow(() -> new NotFoundException(word(), code, "code"));
    }

    public Optional<T> find(View view, String code) {
        return find(view, eq("code", code)).stream().findFirst();
    }

    /** Returns those of the documents that the view shows, by their codes. */
    public Map<String, T> find(View view, Collection<String> codes) {
        var distinct = new LinkedHashSet<>(codes);
        return distinct.isEmpty()
                ? Map.of()
                : find(view, in("code", distinct)).stream().collect(Collectors.toMap(Document::code, it -> it));
    }

    /** Returns the documents in the order of their codes. */
    public List<T> find(View view, Bson filter) {
        return read(type.collection().find(shown(view, filter)).sort(ascending("code")));
    }

    public List<T> findAll(View view) {
        return find(view, empty());
    }

    /**
     * Returns what hangs below several parents, in the order of the codes.
     *
     * @throws TooManyRowsException if more rows match than {@link #MAX_ROWS}
     */
    public List<T> findBelow(View view, int parents, Bson filter) {
        var found = read(type.collection()
                .find(shown(view, filter))
                .sort(ascending("code"))
                .limit(MAX_ROWS + 1)
                .batchSize(MAX_ROWS + 2));
        if (found.size() > MAX_ROWS) {
            throw new TooManyRowsException(parents);
        }
        return found;
    }

    public Window<T> page(View view, Bson filter, SortOrder order, PageRequest page) {
        return pages.page(new PageQuery(shown(view, filter), order, page, Cursor.listOf(type.name(), filter, order)));
    }

    /**
     * Returns one page of the documents that name a parent.
     *
     * @param path the field that holds the codes of the parents
     */
    public Window<T> page(View view, String path, String parent, Bson filter, SortOrder order, PageRequest page) {
        var below = shown(view, and(eq(path, parent), filter));
        return pages.page(new PageQuery(below, order, page, listBelow(path, filter, order)));
    }

    /** Returns the same page of every parent's list, by the codes of the parents, with the size of each list. */
    public Map<String, Window.Counted<T>> pages(
            View view, String path, Collection<String> parents, Bson filter, SortOrder order, PageRequest page) {
        var query = new PageQuery(shown(view, filter), order, page, listBelow(path, filter, order));
        return pages.pages(query, path, Set.copyOf(parents));
    }

    public long count(View view, Bson filter) {
        return type.collection().countDocuments(shown(view, filter));
    }

    /** Reads without a scope. Only the question which projects belong to a liaison's donors comes before a scope. */
    public List<T> findUnscoped(long position, Bson filter) {
        return read(
                type.collection().find(and(filter, DocumentType.at(position))).sort(ascending("code")));
    }

    private String listBelow(String path, Bson filter, SortOrder order) {
        return Cursor.listOf(type.name() + "." + path, filter, order);
    }

    private List<T> read(FindIterable<RawBsonDocument> found) {
        return found.map(type::read).into(new ArrayList<>());
    }

    private Bson shown(View view, Bson filter) {
        return and(filter, rows.apply(view.scope()), DocumentType.at(view.position()));
    }

    /** Returns "reform step" for ReformStep. */
    private String word() {
        return type.record().getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

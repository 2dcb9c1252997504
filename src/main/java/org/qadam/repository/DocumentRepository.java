package org.qadam.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
 * The only way for a caller to read documents of a type. To whatever is asked it joins the position and the rows of the
 * caller's view: so the past and the rights work everywhere.
 */
public final class DocumentRepository<T extends Document> {

    private final MongoCollection<RawBsonDocument> collection;
    private final DocumentType<T> type;
    private final Function<Scope, Bson> rows;
    private final PageReader<T> pages;

    DocumentRepository(DocumentType<T> type, Function<Scope, Bson> rows) {
        this.collection = type.collection();
        this.type = type;
        this.rows = rows;
        this.pages = new PageReader<>(type);
    }

    public T get(View view, String code) {
        return find(view, code).orElseThrow(() -> new NotFoundException(word(), code, "code"));
    }

    public Optional<T> find(View view, String code) {
        return find(view, eq("code", code)).stream().findFirst();
    }

    /** Those of them that the view shows, by their codes. */
    public Map<String, T> find(View view, Collection<String> codes) {
        var distinct = new LinkedHashSet<>(codes);
        return distinct.isEmpty()
                ? Map.of()
                : find(view, in("code", distinct)).stream().collect(Collectors.toMap(Document::code, it -> it));
    }

    /** In the order of their codes. */
    public List<T> find(View view, Bson filter) {
        return read(collection.find(seen(view, filter)).sort(ascending("code")));
    }

    public List<T> all(View view) {
        return find(view, empty());
    }

    public Window<T> page(View view, Bson filter, SortOrder order, PageRequest page) {
        return pages.page(new PageQuery(seen(view, filter), order, page, Cursor.listOf(type.name(), filter, order)));
    }

    /** The same page of every parent's list, by the parents' codes, with its total. */
    public Map<String, Window<T>> pages(
            View view, String parent, Collection<String> parents, Bson filter, SortOrder order, PageRequest page) {
        var seen = seen(view, and(in(parent, parents), filter));
        var list = new PageQuery(seen, order, page, Cursor.listOf(type.name() + "." + parent, filter, order));
        return pages.pages(list, parent, Set.copyOf(parents));
    }

    public long count(View view, Bson filter) {
        return collection.countDocuments(seen(view, filter));
    }

    /** For the one question that comes before a scope. */
    public List<T> findUnscoped(long position, Bson filter) {
        return read(collection.find(and(filter, DocumentType.at(position))).sort(ascending("code")));
    }

    private List<T> read(Iterable<RawBsonDocument> found) {
        var documents = new ArrayList<T>();
        found.forEach(it -> documents.add(type.read(it)));
        return documents;
    }

    private Bson seen(View view, Bson filter) {
        return and(filter, rows.apply(view.scope()), DocumentType.at(view.position()));
    }

    /** "ReformStep" is a reform step. */
    private String word() {
        return type.record().getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}

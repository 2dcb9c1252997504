package org.qadam.graphql;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.ParentCodes;
import org.qadam.repository.Window;
import org.qadam.shared.Document;

/** Reads the lists of several parents. Parents with the same arguments are read with one database command. */
final class ChildLists {

    private ChildLists() {}

    /** Identifies the list of one parent. Keys with equal queries are read together. */
    record Key(String parent, ListQuery query) {}

    /** Groups children by the keys that each child names. Keeps the order of the children. */
    static <C> Map<String, List<C>> groupByKey(List<C> children, Function<C, Stream<String>> keys) {
        var lists = new HashMap<String, List<C>>();
        children.forEach(child -> keys.apply(child)
                .distinct()
                .forEach(it -> lists.computeIfAbsent(it, _ -> new ArrayList<>()).add(child)));
        return lists;
    }

    static <C extends Document> Map<Key, Connection<C>> pages(
            DocumentRepository<C> repository, ParentCodes<C> link, View view, Set<Key> keys) {
        var pages = new HashMap<Key, Connection<C>>();
        keys.stream()
                .collect(Collectors.groupingBy(Key::query))
                .forEach((query, sameQuery) -> pages.putAll(
                        sameQuery.size() == 1
                                ? Map.of(sameQuery.getFirst(), page(repository, link, view, sameQuery.getFirst()))
                                : pagesOfParents(repository, link, view, query, sameQuery)));
        return pages;
    }

    /** Reads only the rows of the page. The total is counted only if the query selects it. */
    private static <C extends Document> Connection<C> page(
            DocumentRepository<C> repository, ParentCodes<C> link, View view, Key key) {
        var query = key.query();
        var order = query.order(repository.order());
        return Connection.of(
                repository.page(view, link, key.parent(), query.condition(view), order, query.page()),
                () -> repository.count(view, and(eq(link.path(), key.parent()), query.condition(view))));
    }

    private static <C extends Document> Map<Key, Connection<C>> pagesOfParents(
            DocumentRepository<C> repository, ParentCodes<C> link, View view, ListQuery query, List<Key> keys) {
        var parents = keys.stream().map(Key::parent).toList();
        var order = query.order(repository.order());
        var found = repository.pagesByParent(view, link, parents, query.condition(view), order, query.page());
        return keys.stream().collect(Collectors.toMap(Function.identity(), it -> {
            var page = found.getOrDefault(it.parent(), Window.Counted.none());
            return Connection.of(page.window(), page::total);
        }));
    }
}

package org.qadam.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qadam.shared.Document;

/**
 * Groups documents by their links: documents that link to each other in a circle are one group, and each group follows
 * the groups that it links to (Tarjan's strongly connected components). Without recursion, because a chain of links may be
 * as long as the list of documents.
 */
final class LinkGroups {

    private final Map<Key, Node> nodes = new LinkedHashMap<>();
    private final List<List<Document>> groups = new ArrayList<>();
    /** Visited documents whose group is not complete. */
    private final Deque<Node> open = new ArrayDeque<>();

    private int visited;

    private LinkGroups(List<? extends Document> documents) {
        documents.forEach(it -> nodes.put(new Key(it.getClass(), it.code()), new Node(it)));
    }

    static List<List<Document>> of(List<? extends Document> documents) {
        var it = new LinkGroups(documents);
        it.nodes.values().stream().filter(node -> !node.isVisited()).forEach(it::visitFrom);
        return it.groups;
    }

    private void visitFrom(Node start) {
        var path = new ArrayDeque<Node>();
        path.push(visit(start));
        while (!path.isEmpty()) {
            var node = path.element();
            if (node.targets.hasNext()) {
                var target = node.targets.next();
                if (!target.isVisited()) {
                    path.push(visit(target));
                } else if (target.isOpen) {
                    node.lowest = Math.min(node.lowest, target.number);
                }
            } else {
                path.pop();
                if (node.lowest == node.number) {
                    close(node);
                } else {
                    var parent = path.element();
                    parent.lowest = Math.min(parent.lowest, node.lowest);
                }
            }
        }
    }

    private Node visit(Node node) {
        node.number = ++visited;
        node.lowest = node.number;
        node.isOpen = true;
        node.targets = node.document
                .links()
                .map(it -> nodes.get(new Key(it.type(), it.code())))
                .filter(Objects::nonNull)
                .iterator();
        open.push(node);
        return node;
    }

    /** Completes the group of the documents that were visited since the first one. */
    private void close(Node first) {
        var group = new ArrayList<Document>();
        Node node;
        do {
            node = open.pop();
            node.isOpen = false;
            group.addFirst(node.document);
        } while (!node.equals(first));
        groups.add(group);
    }

    private record Key(Class<?> type, String code) {}

    private static final class Node {

        private final Document document;
        private Iterator<Node> targets = List.<Node>of().iterator();
        /** Number in the order of the visits; 0 before the visit. */
        private int number;
        /** The lowest number of an open document that this one leads to. */
        private int lowest;

        private boolean isOpen;

        Node(Document document) {
            this.document = document;
        }

        boolean isVisited() {
            return number > 0;
        }
    }
}

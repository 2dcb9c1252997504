package org.qadam.access;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qadam.plan.ReformStep;
import org.qadam.shared.Document;

/**
 * Finds for each field of the access table the shortest path from a root field, with the codes of a test's documents.
 */
final class FieldPaths {

    /** Paths through a project are preferred, because a project has the most restricted fields. */
    private static final Comparator<GraphQLFieldDefinition> PROJECTS_FIRST =
            Comparator.comparing(it -> !it.getName().equals("project"));

    private static final Set<String> ROOTS = Set.of("Query", "Subscription");

    private final GraphQLSchema schema;
    private final List<Document> documents;
    private final Collection<Coordinate> rows;
    private final Map<String, List<GraphQLFieldDefinition>> pathsByType = new HashMap<>();

    FieldPaths(GraphQLSchema schema, List<Document> documents, Collection<Coordinate> rows) {
        this.schema = schema;
        this.documents = documents;
        this.rows = rows;
        var next = new ArrayDeque<List<GraphQLFieldDefinition>>();
        schema.getQueryType().getFields().stream()
                .sorted(PROJECTS_FIRST)
                .map(List::of)
                .forEach(next::add);
        while (!next.isEmpty()) {
            var path = next.remove();
            if (Coordinate.target(path.getLast()) instanceof GraphQLObjectType type
                    && pathsByType.putIfAbsent(type.getName(), path) == null) {
                type.getFields().forEach(it -> next.add(append(path, it)));
            }
        }
    }

    /**
     * Returns the path to a field. All table fields of a type share one query, so that one answer serves all their
     * rows.
     */
    FieldPath to(Coordinate row) {
        var selection = new Selection(rows);
        if (ROOTS.contains(row.type())) {
            var root = Objects.requireNonNull(schema.getObjectType(row.type())).getField(row.field());
            return new FieldPath(
                    row.type(),
                    List.of(root),
                    calls(root),
                    Selection.complete(root, selection.identity(Coordinate.target(root))));
        }
        var steps = Objects.requireNonNull(pathsByType.get(row.type()), () -> "nothing leads to " + row);
        var type = (GraphQLObjectType) Coordinate.target(steps.getLast());
        return new FieldPath("Query", steps, calls(steps.getFirst()), selection.fields(type));
    }

    /** Returns the arguments of a root field: none, or the code of each document of its type. */
    private List<String> calls(GraphQLFieldDefinition root) {
        if (Coordinate.isPage(root)) {
            return List.of("(first: 200)");
        }
        return root.getArguments().isEmpty()
                ? List.of("")
                : documents.stream()
                        .filter(it -> it.getClass()
                                .getSimpleName()
                                .equals(Coordinate.target(root).getName()))
                        .map(FieldPaths::call)
                        .toList();
    }

    private static String call(Document document) {
        return document instanceof ReformStep it
                ? "(plan: \"%s\", number: %d)".formatted(it.plan(), it.number())
                : "(code: \"%s\")".formatted(document.code());
    }

    private static List<GraphQLFieldDefinition> append(
            List<GraphQLFieldDefinition> path, GraphQLFieldDefinition field) {
        var append = new ArrayList<>(path);
        append.add(field);
        return append;
    }
}

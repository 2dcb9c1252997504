package org.qadam.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qadam.facts.FactsCitations.Citing;
import org.qadam.facts.FactsRows.Row;
import tools.jackson.databind.JsonNode;

/** Where rows ended: document and field, by the citations, and by a table where a citation stands behind a document. */
final class FactsRowTargets {

    /** Documents that state one thing, and in which field. */
    private static final Map<FactsFiles, String> ONE_FACT =
            Map.of(FactsFiles.statements, "figure", FactsFiles.transactions, "money", FactsFiles.narratives, "words");

    private final List<Citing> citings;
    private final List<Home> named = FactsRows.csv("homes.csv").stream()
            .map(it -> new Home(
                    it.get("row"), it.get("document"), List.of(it.get("fields").split(" "))))
            .toList();

    FactsRowTargets(List<Citing> citings) {
        this.citings = citings;
    }

    /**
     * One of the places a row ended in.
     *
     * @param fields paths within the document
     */
    record Home(String row, String document, List<String> fields) {

        /** The document cites the row, and the fields are filled. */
        boolean holds(List<Citing> citings) {
            var node = FactsCitations.document(document);
            return citings.stream()
                            .anyMatch(it -> it.document().equals(document)
                                    && it.locator().equals(row))
                    && fields.stream().noneMatch(it -> at(node, it).isMissingNode());
        }

        @Override
        public String toString() {
            return "%s: %s".formatted(document, String.join(", ", fields));
        }
    }

    List<Home> named() {
        return named;
    }

    List<Home> of(Row row) {
        return Stream.concat(cited(row), listed(row)).distinct().toList();
    }

    /** A row of the list of sources is the source of its code. */
    private static Stream<Home> listed(Row row) {
        return row.name().startsWith("sources.csv ")
                ? Stream.of(new Home(row.name(), "sources/" + row.sources().getFirst(), fields(row)))
                : Stream.empty();
    }

    private static List<String> fields(Row row) {
        return FactsCitations.document("sources/" + row.sources().getFirst()).propertyNames().stream()
                .filter(it -> !List.of("code", "citations", "missing").contains(it))
                .toList();
    }

    private Stream<Home> cited(Row row) {
        return citings.stream()
                .filter(it -> it.locator().equals(row.name()))
                .map(it -> new Home(row.name(), it.document(), it.field().isEmpty() ? whole(it) : List.of(it.field())));
    }

    private List<String> whole(Citing citing) {
        var file = FactsFiles.valueOf(
                citing.document().substring(0, citing.document().indexOf('/')));
        return ONE_FACT.containsKey(file)
                ? List.of(ONE_FACT.get(file))
                : named.stream()
                        .filter(it -> it.document().equals(citing.document())
                                && it.row().equals(citing.locator()))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("homes.csv does not say which field " + citing + " carries"))
                        .fields();
    }

    private static JsonNode at(JsonNode node, String path) {
        return node.at("/" + path.replace('.', '/'));
    }
}

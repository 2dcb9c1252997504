package org.qadam.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qadam.facts.FactsCitations.Citing;
import org.qadam.facts.FactsRows.Row;
import tools.jackson.databind.JsonNode;

/**
 * Finds the documents and fields that a row of the input files went into. Citations name them; where a citation
 * supports a fieldsOfDocument document, homes.csv lists the fields.
 */
final class FactsRowTargets {

    /** The files whose documents state one fact each, with the field of that fact. */
    private static final Map<FactsFiles, String> ONE_FACT =
            Map.of(FactsFiles.statements, "figure", FactsFiles.transactions, "money", FactsFiles.narratives, "words");

    private final List<Citing> citings;
    private final List<Target> named = FactsRows.csv("homes.csv").stream()
            .map(it -> new Target(
                    it.get("row"), it.get("document"), List.of(it.get("fields").split(" "))))
            .toList();

    FactsRowTargets(List<Citing> citings) {
        this.citings = citings;
    }

    /**
     * A document and the fields that a row went into.
     *
     * @param fields paths of the fields within the document
     */
    record Target(String row, String document, List<String> fields) {

        /** Returns whether the document cites the row and the fields have values. */
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

    List<Target> named() {
        return named;
    }

    List<Target> of(Row row) {
        return Stream.concat(cited(row), listed(row)).distinct().toList();
    }

    /** Returns the source document of a row of sources.csv. */
    private static Stream<Target> listed(Row row) {
        return row.name().startsWith("sources.csv ")
                ? Stream.of(new Target(row.name(), "sources/" + row.sources().getFirst(), fields(row)))
                : Stream.empty();
    }

    private static List<String> fields(Row row) {
        return FactsCitations.document("sources/" + row.sources().getFirst()).propertyNames().stream()
                .filter(it -> !List.of("code", "citations", "missing").contains(it))
                .toList();
    }

    private Stream<Target> cited(Row row) {
        return citings.stream()
                .filter(it -> it.locator().equals(row.name()))
                .map(it -> new Target(
                        row.name(), it.document(), it.field().isEmpty() ? fieldsOfDocument(it) : List.of(it.field())));
    }

    private List<String> fieldsOfDocument(Citing citing) {
        var file = FactsFiles.valueOf(
                citing.document().substring(0, citing.document().indexOf('/')));
        return ONE_FACT.containsKey(file)
                ? List.of(ONE_FACT.get(file))
                : named.stream()
                        .filter(it -> it.document().equals(citing.document())
                                && it.row().equals(citing.locator()))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("homes.csv does not list the field that " + citing + " supports"))
                        .fields();
    }

    private static JsonNode at(JsonNode node, String path) {
        return node.at("/" + path.replace('.', '/'));
    }
}

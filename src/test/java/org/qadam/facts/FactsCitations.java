package org.qadam.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads all citations of the first data set, with their documents and fields. */
final class FactsCitations {

    private static final Map<FactsFiles, JsonNode> TREES = new EnumMap<>(FactsFiles.class);

    private FactsCitations() {}

    /**
     * One citation.
     *
     * @param document file and code of the document, such as "events/CONFERENCE-2014"
     * @param field path of the field that the citation supports, such as "speakers[2]"; empty for the whole document
     * @param locator name of the cited row
     */
    record Citing(String document, String field, String source, String phrase, String locator) {

        /** Returns the number of the supported figure or amount; empty where the field has none. */
        String number() {
            var node = FactsCitations.document(document)
                    .at(
                            field.isEmpty()
                                    ? ""
                                    : "/" + field.replaceAll("[.\\[]", "/").replace("]", ""));
            return node.at("/figure/number").asString(node.at("/money/amount").asString(""));
        }
    }

    static List<Citing> all() {
        return Stream.of(FactsFiles.values())
                .flatMap(file -> tree(file).valueStream().flatMap(it -> citings(file + "/" + code(it), "", it)))
                .toList();
    }

    /** Returns the document of a name such as "events/CONFERENCE-2014". */
    static JsonNode document(String name) {
        var file = FactsFiles.valueOf(name.substring(0, name.indexOf('/')));
        return tree(file)
                .valueStream()
                .filter(it -> name.equals(file + "/" + code(it)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode tree(FactsFiles file) {
        return TREES.computeIfAbsent(file, FactsCitations::read);
    }

    private static JsonNode read(FactsFiles file) {
        try (var in = FactsCitations.class.getResourceAsStream("/facts/%s.yaml".formatted(file))) {
            return FactsFormat.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Citing> citings(String document, String path, JsonNode node) {
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(it -> citings(document, "%s[%d]".formatted(path, it), node.get(it)));
        }
        if (path.matches("(.*\\.)?citations?(\\[\\d+])?")) {
            return Stream.of(citing(document, path, node));
        }
        return node.properties().stream()
                .flatMap(it ->
                        citings(document, path.isEmpty() ? it.getKey() : path + "." + it.getKey(), it.getValue()));
    }

    private static Citing citing(String document, String path, JsonNode node) {
        return new Citing(
                document,
                path.replaceFirst("\\.?citations?(\\[\\d+])?$", ""),
                text(node, "source"),
                text(node, "phrase"),
                text(node, "locator"));
    }

    private static String code(JsonNode document) {
        return text(document, "code");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}

package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A value that a caller received.
 *
 * @param codes codes of the documents on the path to the value, and of the value where it is a document
 * @param json the value as JSON
 */
record AccessResult(List<String> codes, String json) {

    /** Returns the values at the end of a path through an answer, without nulls. */
    static Stream<AccessResult> in(JsonNode node, List<String> path, List<String> codes) {
        if (node.isNull()) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(it -> in(it, path, codes));
        }
        if (node.has("nodes")) {
            return in(rows(node), path, codes);
        }
        var further = node.has("code") ? with(codes, node.get("code").asString()) : codes;
        return path.isEmpty()
                ? Stream.of(new AccessResult(further, node.toString()))
                : in(node.path(path.getFirst()), path.subList(1, path.size()), further);
    }

    /** Returns the nodes of a page, after checking that its edges and its total count agree with them. */
    private static JsonNode rows(JsonNode page) {
        var nodes = page.get("nodes");
        if (!page.has("totalCount")) {
            return nodes;
        }
        assertThat(page.get("edges").valueStream().map(it -> it.get("node")))
                .as("the edges of a page and its nodes")
                .containsExactlyElementsOf(nodes);
        assertThat(page.get("totalCount").asInt()).as("the count of a list").isEqualTo(nodes.size());
        return nodes;
    }

    private static List<String> with(List<String> codes, String code) {
        var further = new ArrayList<>(codes);
        further.add(code);
        return further;
    }
}

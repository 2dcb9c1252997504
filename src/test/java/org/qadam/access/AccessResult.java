package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Something that a caller was shown.
 *
 * @param codes of the documents on the way to it, and its own where it is one
 * @param what it says
 */
record AccessResult(List<String> codes, String what) {

    /** What stands at the end of a way through an answer, everything that is null apart. */
    static Stream<AccessResult> in(JsonNode node, List<String> way, List<String> codes) {
        if (node.isNull()) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(it -> in(it, way, codes));
        }
        if (node.has("nodes")) {
            return in(rows(node), way, codes);
        }
        var further = node.has("code") ? with(codes, node.get("code").asString()) : codes;
        return way.isEmpty()
                ? Stream.of(new AccessResult(further, node.toString()))
                : in(node.path(way.getFirst()), way.subList(1, way.size()), further);
    }

    /** A page shows its rows twice and counts them: nothing may be seen or counted on one side only. */
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

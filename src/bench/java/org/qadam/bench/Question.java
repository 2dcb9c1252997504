package org.qadam.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL document that the servers answer.
 *
 * @param name name of its operation
 * @param body body of a request by POST
 * @param parameters parameters of a request by GET
 */
record Question(String name, String body, String parameters) {

    /** Projects with their donor, and five indicators with a statement each: 39 values of each project. */
    private static final String PROJECT = """
             {
              code
              title { text }
              participations { organisation { code name { text } } }
              indicators {
                code
                title { text }
                unit { text }
                statements(first: 1) { nodes { kind when { text } figure { text number } } }
              }
            }
            """;

    /** Question A: the first 50 projects, in the order of their codes. */
    static final Question LIST = of(
            "ProjectList",
            "query ProjectList { projects(first: 50, sort: {by: CODE}) { nodes " + PROJECT + "} }",
            Map.of());

    /** Question B: one project. */
    static final Question SINGLE = of(
            "SingleProject",
            "query SingleProject($code: String!) { project(code: $code) " + PROJECT + "}",
            Map.of("code", ProgrammeFacts.code(25)));

    static Question of(String name, String document, Map<String, Object> variables) {
        var json = new JsonMapper();
        var request = Map.of("operationName", name, "query", document, "variables", variables);
        var parameters =
                Map.of("operationName", name, "query", document, "variables", json.writeValueAsString(variables));
        return new Question(
                name,
                json.writeValueAsString(request),
                parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}

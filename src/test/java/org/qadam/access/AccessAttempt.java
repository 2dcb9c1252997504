package org.qadam.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * The request that tests a row of the access table: a query of the field, or a change of documents of several owners.
 * The change violates another rule, so that no document changes.
 */
record AccessAttempt(Coordinate row, List<String> documents, Function<JsonNode, List<AccessResult>> seen) {

    static AccessAttempt at(Coordinate row, FieldPaths ways) {
        if (row.type().equals("Mutation")) {
            return new AccessAttempt(
                    row, List.of(text("access/%s.graphql".formatted(row))), AccessAttempt::visibleOwners);
        }
        var way = ways.to(row);
        return new AccessAttempt(row, way.documents(), data -> way.seen(row, data));
    }

    Outcome by(Persona who, AccessClient asking) {
        return documents.stream()
                .map(it -> outcome(asking.ask(who, it)))
                .reduce(Outcome::and)
                .orElseThrow();
    }

    private Outcome outcome(AccessClient.Answer answer) {
        return new Outcome(
                answer.status(),
                answer.body().path("errors").valueStream().anyMatch(this::isForbidden),
                seen.apply(answer.body().path("data")));
    }

    private boolean isForbidden(JsonNode error) {
        var path = error.path("path").valueStream().map(JsonNode::asString).toList();
        return error.at("/extensions/code").asString().equals("FORBIDDEN")
                && (row.type().equals("Mutation") || path.contains(row.field()));
    }

    /**
     * The alias of each change is the code of its owner with underscores for hyphens. A caller without the right gets
     * NOT_FOUND.
     */
    private static List<AccessResult> visibleOwners(JsonNode data) {
        return data.propertyStream()
                .filter(it -> !it.getValue().isNull())
                .filter(it -> it.getValue()
                        .at("/problems")
                        .valueStream()
                        .noneMatch(problem -> problem.get("code").asString().equals("NOT_FOUND")))
                .map(it -> new AccessResult(List.of(it.getKey().replace('_', '-')), ""))
                .toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The result of a request.
     *
     * @param status HTTP status
     * @param forbidden whether the field of the row was refused with FORBIDDEN
     * @param seen the values that the caller received
     */
    record Outcome(int status, boolean forbidden, List<AccessResult> seen) {

        Outcome and(Outcome other) {
            return new Outcome(
                    Math.max(status, other.status),
                    forbidden || other.forbidden,
                    Stream.concat(seen.stream(), other.seen.stream()).toList());
        }
    }
}

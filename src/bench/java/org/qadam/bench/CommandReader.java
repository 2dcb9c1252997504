package org.qadam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads over HTTP how many commands a server has sent to the database. */
final class CommandReader {

    /** Collections that the product reads in the background, whether it is asked something or not. */
    private static final Set<String> BACKGROUND = Set.of(
            "revisions", "register", "shedLock", "runs", "reports", "reports.files", "reports.chunks", "unknown");

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String token;

    CommandReader(String token) {
        this.token = token;
    }

    /** Reads the count of a {@link CommandCount}. */
    LongSupplier ofCount(int port) {
        return () -> Long.parseLong(get(port, CommandCount.PATH));
    }

    /** Reads the metrics of the product, which has a count for each collection. */
    LongSupplier ofMetrics(int managementPort) {
        return () -> elements(metric(managementPort, "").at("/availableTags"))
                .filter(it -> it.path("tag").asString().equals("collection"))
                .flatMap(it -> elements(it.path("values")))
                .map(JsonNode::asString)
                .filter(it -> !BACKGROUND.contains(it))
                .mapToLong(it -> count(metric(managementPort, "?tag=collection:" + it)))
                .sum();
    }

    private static long count(JsonNode metric) {
        return elements(metric.path("measurements"))
                .filter(it -> it.path("statistic").asString().equals("COUNT"))
                .mapToLong(it -> it.path("value").asLong())
                .sum();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode metric(int port, String query) {
        return json.readTree(get(port, "/actuator/metrics/mongodb.driver.commands" + query));
    }

    private String get(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("%s answers with status %d".formatted(path, response.statusCode()));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

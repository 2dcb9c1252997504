package org.qadam.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import org.qadam.bench.Server.Answers;

/** Sends requests to a server, and reads what the server used for them. */
final class LoadDriver {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int connections;

    LoadDriver(int connections) {
        this.connections = connections;
    }

    /** Returns the answer to one request. */
    String ask(Server server, Question question) throws IOException, InterruptedException {
        var response = client.send(server.request(question, null), BodyHandlers.ofString());
        requireStatus(200, server, question, response);
        return response.body();
    }

    /** Sends requests for some time, on several connections. */
    Sample during(Duration window, Server server, Question question) throws Exception {
        long end = System.nanoTime() + window.toNanos();
        return measure(connections, _ -> System.nanoTime() < end, server, question);
    }

    /** Sends some requests, one after the other. */
    Sample count(int requests, Server server, Question question) throws Exception {
        return measure(1, it -> it < requests, server, question);
    }

    private Sample measure(int callers, IntPredicate more, Server server, Question question) throws Exception {
        long start = System.nanoTime();
        var cpu = server.process().cpu();
        long allocated = server.process().allocatedBytes();
        var latencies = latencies(Collections.nCopies(callers, () -> send(more, server, question)));
        return new Sample(
                Duration.ofNanos(System.nanoTime() - start),
                server.process().cpu().minus(cpu),
                server.process().allocatedBytes() - allocated,
                latencies);
    }

    private static List<Long> latencies(List<Callable<List<Long>>> callers)
            throws InterruptedException, ExecutionException {
        var latencies = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(callers)) {
                latencies.addAll(each.get());
            }
        }
        return latencies;
    }

    private List<Long> send(IntPredicate more, Server server, Question question)
            throws IOException, InterruptedException {
        var tag = server.answers() == Answers.VALIDATED ? tag(server, question) : null;
        var request = server.request(question, tag);
        var latencies = new ArrayList<Long>();
        while (more.test(latencies.size())) {
            long start = System.nanoTime();
            var response = client.send(request, BodyHandlers.ofByteArray());
            latencies.add(System.nanoTime() - start);
            requireStatus(tag == null ? 200 : 304, server, question, response);
        }
        return latencies;
    }

    private String tag(Server server, Question question) throws IOException, InterruptedException {
        return client.send(server.request(question, null), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static void requireStatus(int status, Server server, Question question, HttpResponse<?> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    "%s answers %s with status %d".formatted(server.name(), question.name(), response.statusCode()));
        }
    }
}

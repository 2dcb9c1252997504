package org.qadam.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.LongSupplier;

/**
 * A running server.
 *
 * @param name name in the result
 * @param port port of /graphql
 * @param commands returns the number of reads that the server has sent to the database so far
 */
record Server(String name, ServerProcess process, int port, String token, LongSupplier commands)
        implements AutoCloseable {

    HttpRequest request(Question question) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                // The product executes each query: kept answers would cost nearly nothing.
                .header("Cache-Control", "no-store")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(question.body()))
                .build();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}

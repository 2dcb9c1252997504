package org.qadam.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A running server.
 *
 * @param name name in the result
 * @param port port of /graphql
 * @param answers how the client wants its answers
 * @param commands returns the number of reads that the server has sent to the database so far
 */
record Server(String name, ServerProcess process, int port, String token, Answers answers, LongSupplier commands)
        implements AutoCloseable {

    /** How a client wants its answers. */
    enum Answers {
        /** Each query is executed. */
        EXECUTED,
        /** The server may give an answer that it has kept. */
        KEPT,
        /** The client has the answer, and asks by its tag whether it is still valid. */
        VALIDATED
    }

    /** Returns the same server for a client that wants its answers in another way. */
    Server with(Answers other, String otherName) {
        return new Server(otherName, process, port, token, other, commands);
    }

    /** @param tag entity tag of the answer that the client has; null if it has none */
    HttpRequest request(Question question, @Nullable String tag) {
        var address = "http://localhost:%d/graphql".formatted(port);
        var request = answers == Answers.VALIDATED
                ? HttpRequest.newBuilder(URI.create(address + "?" + question.parameters()))
                : HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(question.body()));
        if (answers == Answers.EXECUTED) {
            request.header("Cache-Control", "no-store");
        }
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return request.header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .build();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}

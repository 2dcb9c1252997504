package org.qadam.bench;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qadam.local.DatabaseProcess;

/**
 * The database of the benchmark: the server that MONGODB_URI names, or the embedded one in a process of its own. Its
 * database is dropped at the end.
 *
 * @param embedded null where MONGODB_URI is set
 */
record BenchmarkDatabase(String uri, @Nullable DatabaseProcess embedded) implements AutoCloseable {

    static final String NAME = "qadam-bench";

    static BenchmarkDatabase start(Path folder) throws IOException {
        var uri = Optional.ofNullable(System.getenv("MONGODB_URI")).orElse("");
        if (!uri.isBlank()) {
            return new BenchmarkDatabase(uri, null).empty();
        }
        var file = folder.resolve("database.mv");
        Files.deleteIfExists(file);
        var embedded = DatabaseProcess.start(file);
        return new BenchmarkDatabase(embedded.address(), embedded);
    }

    /** Returns the settings of the product for this database. */
    Map<String, String> environment() {
        var environment = new HashMap<>(Map.of("MONGODB_URI", uri, "SPRING_MONGODB_DATABASE", NAME));
        if (embedded != null) {
            environment.put("QADAM_MONGODB_STANDALONE", "allowed");
        }
        return environment;
    }

    private BenchmarkDatabase empty() {
        try (var client = MongoClients.create(uri)) {
            client.getDatabase(NAME).drop();
        }
        return this;
    }

    @Override
    public void close() {
        if (embedded == null) {
            empty();
        } else {
            kill(embedded);
        }
    }

    private static void kill(DatabaseProcess embedded) {
        try {
            embedded.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

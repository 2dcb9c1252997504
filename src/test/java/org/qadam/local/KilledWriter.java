package org.qadam.local;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Writes batches until the process is killed, and prints a line for each acknowledged batch. The process also ends when
 * nobody reads these lines any more.
 */
final class KilledWriter {

    static final String ACKNOWLEDGED = "acknowledged";
    static final int BATCH = 50;

    private KilledWriter() {}

    static Process start(Path file) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, KilledWriter.class.getName(), file.toString())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) {
        try (var server = EmbeddedServer.in(Path.of(args[0]));
                var client = MongoClients.create(server.address("kept"))) {
            var batches = client.getDatabase("kept").getCollection("batches");
            for (int batch = 1; !System.out.checkError(); batch++) {
                int number = batch;
                batches.insertMany(IntStream.range(0, BATCH)
                        .mapToObj(it -> new Document("_id", number + "/" + it).append("batch", number))
                        .toList());
                System.out.println(ACKNOWLEDGED);
            }
        }
    }
}

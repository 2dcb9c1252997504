package org.qadam.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.mongo.CannotStartException;

class FileBackendTests {

    @TempDir
    private Path folder;

    @RepeatedTest(2)
    void acknowledgedCommandsSurviveAKilledProcessCompletely() throws Exception {
        int acknowledged = batchesAcknowledgedByAWriterKilledAfter(20);

        assertThat(inDatabase(FileBackendTests::sizesOfBatches))
                .hasSizeGreaterThanOrEqualTo(acknowledged)
                .allSatisfy((_, size) -> assertThat(size).isEqualTo(KilledWriter.BATCH));
    }

    @Test
    void aWriterWhoseReaderIsGoneEnds() throws Exception {
        var writer = KilledWriter.start(file());
        try (var output = writer.inputReader()) {
            assertThat(output.readLine()).isNotNull();
        }

        var ended = writer.waitFor(30, TimeUnit.SECONDS);
        writer.destroyForcibly();
        assertThat(ended).isTrue();
    }

    @Test
    void aLargeCommandIsCommittedOnce() {
        var backend = new FileBackend(file(), FileBackend.COMPACTION_SIZE);
        var command = insertOf(3_000);
        backend.resolveDatabase("kept");
        backend.commit();
        long before = backend.getMvStore().getCurrentVersion();

        backend.handleCommand(new EmbeddedChannel(), "kept", "insert", command);

        assertThat(backend.getMvStore().getCurrentVersion()).isEqualTo(before + 1);
        backend.close();
    }

    @Test
    void aLargeFileIsCompactedWithoutLosingData() throws Exception {
        EmbeddedServer.in(file()).close();
        inDatabase(it -> it.getCollection("rows").insertMany(rows("x".repeat(10_000))));
        inDatabase(it -> it.getCollection("rows").deleteMany(new Document("_id", new Document("$gt", 9))));
        long before = Files.size(file());

        new FileBackend(file(), before - 1).close();

        assertThat(Files.size(file())).isLessThan(before / 2);
        long left = inDatabase(it -> it.getCollection("rows").countDocuments());
        assertThat(left).isEqualTo(10);
    }

    @Test
    void aFileIsLockedByOneProcess() {
        try (var _ = EmbeddedServer.in(file())) {
            assertThatThrownBy(() -> EmbeddedServer.in(file()))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContainingAll(file().toString(), "in use by another process");
        }
    }

    private Path file() {
        return folder.resolve("kept").resolve("database.mv");
    }

    private <T> T inDatabase(Function<MongoDatabase, T> question) {
        try (var server = EmbeddedServer.in(file());
                var client = MongoClients.create(server.address("kept"))) {
            return question.apply(client.getDatabase("kept"));
        }
    }

    private static de.bwaldvogel.mongo.bson.Document insertOf(int rows) {
        return new de.bwaldvogel.mongo.bson.Document("insert", "rows")
                .append(
                        "documents",
                        IntStream.range(0, rows).mapToObj(FileBackendTests::row).toList());
    }

    private static de.bwaldvogel.mongo.bson.Document row(int number) {
        return new de.bwaldvogel.mongo.bson.Document("_id", number).append("words", "x".repeat(10_000));
    }

    private static List<Document> rows(String words) {
        return IntStream.range(0, 500)
                .mapToObj(it -> new Document("_id", it).append("words", words))
                .toList();
    }

    private int batchesAcknowledgedByAWriterKilledAfter(int batches) throws IOException {
        var writer = KilledWriter.start(file());
        try (var output = writer.inputReader()) {
            int acknowledged = 0;
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged += line.equals(KilledWriter.ACKNOWLEDGED) ? 1 : 0;
                if (acknowledged == batches) {
                    writer.toHandle().destroyForcibly();
                }
            }
            return acknowledged;
        }
    }

    private static Map<Integer, Integer> sizesOfBatches(MongoDatabase database) {
        var sizes = new HashMap<Integer, Integer>();
        database.getCollection("batches").find().forEach(it -> sizes.merge(it.getInteger("batch"), 1, Integer::sum));
        return sizes;
    }
}

package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.local.DatabaseProcess;
import org.qadam.local.TcpProxy;
import org.qadam.mongo.Codecs;

/** The process of the embedded database is killed repeatedly while two replicas write. */
class KilledDatabaseTests {

    private static final int ROUNDS = 10;
    private static final int EACH = 15;
    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private DatabaseProcess database = started();
    private final TcpProxy line = new TcpProxy(database.address());
    private final TestReplica one = side("kept").start();
    private final TestReplica other = side("kept").start();
    private final TestReplica empty = side("remade");
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean enough;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : List.of(one, other, empty, line)) {
            each.close();
        }
        database.kill();
    }

    @Test
    void noAcknowledgedChangeIsLostHoweverOftenItIsKilled() throws Exception {
        var writers = IntStream.range(0, WRITERS).mapToObj(this::writing);

        int answers = Parallel.run(Stream.concat(Stream.of(this::kill), writers).toList()).stream()
                .mapToInt(it -> it)
                .sum();

        long last = one.the(Replica.class).last().position();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * EACH);
        assertThat(List.of((long) answers, (long) acknowledged.size())).containsOnly(last);
        assertThat(one.the(ChainVerification.class).firstBroken(last)).isEmpty();
        assertThat(StoredVersions.of(one)).isEqualTo(StoredVersions.remade(one, empty));
    }

    /** Kills the database while changes are in progress, and starts it again on the same file. */
    private int kill() throws IOException, InterruptedException {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int before = acknowledged.size();
                await().atMost(PATIENCE).until(() -> acknowledged.size() >= before + EACH);
                database.kill();
                database = started();
                line.leadTo(database.address());
            }
            return 0;
        } finally {
            enough = true;
        }
    }

    /** Sends each change with the same key until it is confirmed. Returns the number of confirmed changes. */
    private Callable<Integer> writing(int writer) {
        var side = writer % 2 == 0 ? one : other;
        return () -> {
            int settled = 0;
            while (!enough) {
                acknowledged.add(settled(side, TestReplica.key(), "P" + writer).position());
                settled++;
            }
            return settled;
        };
    }

    private static Change settled(TestReplica side, String key, String code) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return side.change(
                        key,
                        copy -> List.of(copy.find(Purse.class, code)
                                .orElse(Purse.of(code, 0))
                                .plus(1)));
            } catch (UnconfirmedChangeException unsettled) {
                // The outcome is not known: the change is repeated, but not without end, should one be lost.
                if (System.nanoTime() > end) {
                    throw unsettled;
                }
            }
        }
    }

    private static DatabaseProcess started() {
        try {
            return DatabaseProcess.start(folder.resolve("database.mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestReplica side(String name) {
        return new TestReplica(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(line.address()))
                        .applyToServerSettings(it -> it.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
                        .codecRegistry(Codecs.registry())
                        .timeout(10, TimeUnit.SECONDS)
                        .build(),
                name);
    }
}

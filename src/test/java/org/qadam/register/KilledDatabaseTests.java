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
    private static final int CHANGES_PER_ROUND = 15;
    private static final int WRITERS = 4;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private DatabaseProcess database = startDatabase();
    private final TcpProxy proxy = new TcpProxy(database.address());
    private final TestReplica one = replica("kept").start();
    private final TestReplica other = replica("kept").start();
    private final TestReplica empty = replica("rebuilt");
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean finished;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : List.of(one, other, empty, proxy)) {
            each.close();
        }
        database.kill();
    }

    @Test
    void noAcknowledgedChangeIsLost() throws Exception {
        var writers = IntStream.range(0, WRITERS).mapToObj(this::writer);

        int answers = Parallel.run(Stream.concat(Stream.of(this::kill), writers).toList()).stream()
                .mapToInt(it -> it)
                .sum();

        long last = one.bean(Replica.class).catchUp().position();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * CHANGES_PER_ROUND);
        assertThat(List.of((long) answers, (long) acknowledged.size())).containsOnly(last);
        assertThat(one.bean(ChainVerification.class).firstDefect(last)).isEmpty();
        assertThat(StoredVersions.of(one)).isEqualTo(StoredVersions.rebuilt(one, empty));
    }

    /** Kills the database while changes are in progress, and starts it again on the same file. */
    private int kill() throws IOException, InterruptedException {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int before = acknowledged.size();
                await().atMost(TIMEOUT).until(() -> acknowledged.size() >= before + CHANGES_PER_ROUND);
                database.kill();
                database = startDatabase();
                proxy.leadTo(database.address());
            }
            return 0;
        } finally {
            finished = true;
        }
    }

    /** Sends each change with the same key until it is confirmed. Returns the number of confirmed changes. */
    private Callable<Integer> writer(int number) {
        var replica = number % 2 == 0 ? one : other;
        return () -> {
            int confirmed = 0;
            while (!finished) {
                acknowledged.add(Retries.untilConfirmed(replica, TestReplica.key(), increment("P" + number))
                        .position());
                confirmed++;
            }
            return confirmed;
        };
    }

    private static Decision increment(String code) {
        return copy ->
                List.of(copy.find(Purse.class, code).orElse(Purse.of(code, 0)).plus(1));
    }

    private static DatabaseProcess startDatabase() {
        try {
            return DatabaseProcess.start(folder.resolve("database.mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestReplica replica(String name) {
        return new TestReplica(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(proxy.address()))
                        .applyToServerSettings(it -> it.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
                        .codecRegistry(Codecs.registry())
                        .timeout(10, TimeUnit.SECONDS)
                        .build(),
                name);
    }
}

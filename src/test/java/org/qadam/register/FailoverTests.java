package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.EmbeddedServer;
import org.qadam.local.ReplicaSet;
import org.qadam.local.TcpProxy.Cut;
import org.qadam.mongo.Codecs;

/** The primary is killed while changes are in progress, and the next member becomes primary. */
class FailoverTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int PURSES = 10;
    private static final List<String> COMMANDS = List.of("insert", "update");

    private final EmbeddedServer server = EmbeddedServer.inMemory();
    private final ReplicaSet set = new ReplicaSet(server, 3);
    private final TestReplica one = replica();
    private final TestReplica other = replica();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean finished;

    /** The sum of all purses that a reader found at a position. */
    private record Read(long position, int sum) {

        boolean isCorrect() {
            return sum == Transfers.sumAt(position, PURSES);
        }
    }

    @BeforeEach
    void fill() {
        one.put("fill", Transfers.purses(PURSES));
        other.bean(Replica.class).catchUp();
    }

    @AfterEach
    void close() throws IOException {
        one.close();
        other.close();
        set.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "insert, BEFORE_THE_INSERT",
        "insert, BEFORE_ITS_ANSWER",
        "insert, AFTER_ITS_ANSWER",
        "update, BEFORE_THE_INSERT",
        "update, BEFORE_ITS_ANSWER"
    })
    void aChangeInProgressIsRecordedOnce(String command, Cut moment) {
        one.bean(Follower.class).stop();
        other.bean(Follower.class).stop();
        set.killPrimaryAt(command, moment);

        var change = one.change(
                "k", copy -> List.of(copy.find(Purse.class, "P1").orElseThrow().plus(1)));

        assertThat(change.position()).isEqualTo(2);
        assertThat(other.bean(Replica.class).catchUp().position()).isEqualTo(2);
        assertThat(other.purses().get(other.view(2), "P1").amount()).isEqualTo(Transfers.AMOUNT + 1);
        assertThat(Transfers.sum(other, other.view(1))).isEqualTo(Transfers.sumAt(1, PURSES));
    }

    @Test
    void changesGoOnAfterThePrimaryHasSteppedDown() {
        set.elect(1);

        assertThat(one.put("next", Purse.of("A", 1)).position()).isEqualTo(2);
        assertThat(other.put("last", Purse.of("B", 1)).position()).isEqualTo(3);
    }

    @Test
    void noReadSeesPartOfAChangeAndEachIsRecordedOnceWhilePrimariesAreKilled() throws Exception {
        var tasks = Stream.concat(
                Stream.of(this::killPrimaries), Stream.of(one, other).flatMap(it -> Stream.of(writer(it), reader(it))));

        var reads = Parallel.run(tasks.toList()).stream().flatMap(Collection::stream);

        long last = one.bean(Replica.class).catchUp().position();
        assertThat(reads).isNotEmpty().allMatch(Read::isCorrect);
        assertThat(acknowledged).hasSize((int) last - 1);
        assertThat(one.bean(ChainVerification.class).firstDefect(last)).isEmpty();
    }

    /** Kills primaries at each moment of a change, each time after both replicas have recorded again. */
    private List<Read> killPrimaries() {
        try {
            for (var moment : List.of(Cut.BEFORE_THE_INSERT, Cut.BEFORE_ITS_ANSWER, Cut.AFTER_ITS_ANSWER)) {
                for (var command : COMMANDS) {
                    int before = acknowledged.size();
                    set.killPrimaryAt(command, moment);
                    await().atMost(TIMEOUT).until(() -> acknowledged.size() >= before + 4);
                }
            }
            return List.of();
        } finally {
            finished = true;
        }
    }

    private Callable<List<Read>> writer(TestReplica replica) {
        return () -> {
            while (!finished) {
                acknowledged.add(Retries.untilConfirmed(replica, TestReplica.key(), Transfers.transfer(PURSES))
                        .position());
            }
            return List.of();
        };
    }

    private Callable<List<Read>> reader(TestReplica replica) {
        return () -> {
            var reads = new ArrayList<Read>();
            while (!finished) {
                try {
                    long position = replica.position();
                    reads.add(new Read(position, Transfers.sum(replica, replica.view(position))));
                } catch (MongoException e) {
                    // There is no primary for a moment.
                }
            }
            return reads;
        };
    }

    private TestReplica replica() {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(set.address("")))
                .applyToServerSettings(it -> it.heartbeatFrequency(500, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                .codecRegistry(Codecs.registry())
                .timeout(10, TimeUnit.SECONDS)
                .build();
        return new TestReplica(settings, "failover").start();
    }
}

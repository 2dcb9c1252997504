package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.EmbeddedServer;
import org.qadam.mongo.Codecs;
import org.qadam.mongo.DriverFailures;

/** The server has no snapshot for a read: SnapshotTooOld (239) or SnapshotUnavailable (246). */
class MissingSnapshotTests {

    private static final int SOME = 3;

    private final AtomicInteger failures = new AtomicInteger();
    private volatile int code;
    private final EmbeddedServer server = EmbeddedServer.with(new WithoutSnapshots());
    private final TestReplica replica = new TestReplica(settings(), "snapshots").start();

    @AfterEach
    void close() {
        failures.set(0);
        replica.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {239, 246})
    void aReadIsRepeated(int error) {
        replica.put("one", Purse.of("A", 1));
        fail(error, SOME);

        assertThat(replica.purses().get(replica.view(1), "A").amount()).isEqualTo(1);
        assertThat(failures).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {239, 246})
    void aChangeIsDecidedAgain(int error) {
        replica.put("one", Purse.of("A", 1));
        fail(error, SOME);

        var change = replica.change(
                "two", copy -> List.of(copy.get(Purse.class, "A", 1).plus(1)));

        assertThat(change.get(Purse.class).amount()).isEqualTo(2);
        assertThat(failures).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {239, 246})
    void aReadThatFailsUntilItsTimeLimitIsAnOutage(int error) {
        fail(error, Integer.MAX_VALUE);

        assertThatThrownBy(() -> replica.purses().findAll(replica.view(0)))
                .isInstanceOf(MongoException.class)
                .matches(DriverFailures::isOutage);
    }

    private void fail(int error, int times) {
        code = error;
        failures.set(times);
    }

    private MongoClientSettings settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.address("")))
                .codecRegistry(Codecs.registry())
                .timeout(1, TimeUnit.SECONDS)
                .build();
    }

    private final class WithoutSnapshots extends MemoryBackend {

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            if ("purses".equals(query.get("find")) && failures.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
                throw new MongoServerError(code, "NoSnapshot", "There is no snapshot for this read");
            }
            return super.handleCommand(channel, database, command, query);
        }
    }
}

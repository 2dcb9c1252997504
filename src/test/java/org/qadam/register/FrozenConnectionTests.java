package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qadam.local.EmbeddedServer;
import org.qadam.local.TcpProxy;
import org.qadam.mongo.Codecs;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.shared.Refusal;

/** The primary stops answering, but its connections stay open. Each replica has connections of its own. */
class FrozenConnectionTests {

    private static final Duration ELECTION = Duration.ofSeconds(2);
    private static final Duration LIMIT_OF_A_NEW_PRIMARY = Duration.ofSeconds(6);

    private final EmbeddedServer server = EmbeddedServer.inMemory();
    private final List<TcpProxy> proxies = List.of(new TcpProxy(server.address("")), new TcpProxy(server.address("")));
    private final List<TestReplica> replicas =
            proxies.stream().map(it -> replica(it).start()).toList();
    private volatile boolean stopped;

    @AfterEach
    void close() throws IOException {
        stopped = true;
        resume();
        replicas.forEach(TestReplica::close);
        for (var each : proxies) {
            each.close();
        }
        server.close();
    }

    @Test
    @Timeout(60)
    void changesGoOnSoonAfterANewPrimaryOnBothReplicas() throws Exception {
        var changes = replicas.stream().map(this::startWriter).toList();
        await().until(() -> changes.stream().allMatch(it -> it.get() > 5));
        freeze();
        Thread.sleep(ELECTION);
        resume();

        var before = changes.stream().map(AtomicInteger::get).toList();

        await().atMost(LIMIT_OF_A_NEW_PRIMARY).untilAsserted(() -> {
            assertThat(changes.getFirst()).hasValueGreaterThan(before.getFirst());
            assertThat(changes.getLast()).hasValueGreaterThan(before.getLast());
        });
    }

    @Test
    @Timeout(60)
    void theTimeLimitOfAChangeIncludesItsOperations() {
        var change = new ChangeRequest(
                TestReplica.CALLER, new Request("k", "k"), "purseFill", "A test", _ -> List.of(Purse.of("A", 1)));
        var register = replicas.getFirst().bean(Register.class);
        freeze();

        long began = System.nanoTime();
        assertThatThrownBy(() -> register.change(change, new ChangeAttempt(Duration.ofSeconds(2))))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("UNAVAILABLE", Refusal::code)
                .returns(true, Refusal::retryable);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    private void freeze() {
        proxies.forEach(TcpProxy::freeze);
    }

    private void resume() throws IOException {
        for (var each : proxies) {
            each.resume();
        }
    }

    /** Makes one change after the other, and counts those that are confirmed. */
    private AtomicInteger startWriter(TestReplica replica) {
        var confirmed = new AtomicInteger();
        Thread.startVirtualThread(() -> {
            while (!stopped) {
                try {
                    replica.change(
                            TestReplica.key(),
                            copy -> List.of(copy.find(Purse.class, "A")
                                    .orElse(Purse.of("A", 0))
                                    .plus(1)));
                    confirmed.incrementAndGet();
                } catch (UnconfirmedChangeException e) {
                    // The next change follows.
                }
            }
        });
        return confirmed;
    }

    private static TestReplica replica(TcpProxy proxy) {
        return new TestReplica(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(proxy.address()))
                        .codecRegistry(Codecs.registry())
                        .timeout(10, TimeUnit.SECONDS)
                        .build(),
                "frozen");
    }
}

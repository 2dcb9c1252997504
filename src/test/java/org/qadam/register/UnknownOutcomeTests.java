package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qadam.local.EmbeddedServer;
import org.qadam.local.TcpProxy;
import org.qadam.local.TcpProxy.Cut;
import org.qadam.mongo.Codecs;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.shared.Refusal;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The connection to the database breaks while a change is in progress. */
@ExtendWith(OutputCaptureExtension.class)
class UnknownOutcomeTests {

    private static final Duration SHORT = Duration.ofMillis(1500);

    private final EmbeddedServer server = EmbeddedServer.inMemory();
    private final TcpProxy proxy = new TcpProxy(server.address(""));
    private final TestReplica replica = new TestReplica(settings(), "cut").start();

    @AfterEach
    void close() throws IOException {
        proxy.mend();
        replica.close();
        proxy.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsRecordedOnceWhereverTheConnectionIsCut(Cut cut) {
        replica.put("before", Purse.of("A", 1));
        proxy.cutNext(cut);

        var change = replica.change(
                "k", copy -> List.of(copy.find(Purse.class, "A").orElseThrow().plus(1)));

        assertThat(change).isEqualTo(new Change(2, List.of(new Purse("A", 2, 2, null))));
        assertThat(replica.bean(Revisions.class).last().position()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_ITS_ANSWER", "AFTER_ITS_ANSWER"})
    void whileTheConnectionIsCutTheOutcomeIsUnconfirmedAndARepeatConfirmsIt(Cut cut, CapturedOutput output) {
        proxy.cutNextForGood(cut);

        var code = cut == Cut.AFTER_ITS_ANSWER ? "RECORDED" : "OUTCOME_UNKNOWN";
        assertThatThrownBy(() -> execute(SHORT))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns(code, Refusal::code)
                .returns(true, Refusal::retryable);
        assertThat(output.getAll()).containsOnlyOnce("A change is not confirmed. Code: %s.".formatted(code));
        assertThat(replica.bean(MeterRegistry.class)
                        .get("qadam.changes.unconfirmed")
                        .tag("code", code)
                        .counter()
                        .count())
                .isEqualTo(1);
        proxy.mend();
        assertThat(execute(Duration.ofSeconds(20)).position()).isEqualTo(1);
        assertThat(replica.bean(Revisions.class).last().position()).isEqualTo(1);
    }

    @Test
    @Timeout(20)
    void withoutADatabaseTheChangeIsUnavailable() throws IOException {
        proxy.close();

        assertThatThrownBy(() -> execute(SHORT))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("UNAVAILABLE", Refusal::code)
                .returns(true, Refusal::retryable);
    }

    @Test
    void aDecisionThatTakesTooLongIsNotSent() {
        Decision slow = _ -> {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return List.of(Purse.of("A", 1));
        };

        assertThatThrownBy(() -> execute(slow, Duration.ofMillis(200)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("BUSY", Refusal::code)
                .returns(true, Refusal::retryable);
        assertThat(replica.bean(Revisions.class).last()).isEqualTo(Head.ORIGIN);
    }

    private Change execute(Duration limit) {
        return execute(_ -> List.of(Purse.of("A", 1)), limit);
    }

    private Change execute(Decision decision, Duration limit) {
        var change = new ChangeRequest(TestReplica.CALLER, new Request("k", "k"), "purseFill", "A test", decision);
        return replica.bean(Register.class).change(change, new ChangeAttempt(limit));
    }

    private MongoClientSettings settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(proxy.address()))
                .applyToClusterSettings(it -> it.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .applyToServerSettings(it -> it.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
                .codecRegistry(Codecs.registry())
                .timeout(5, TimeUnit.SECONDS)
                .build();
    }
}

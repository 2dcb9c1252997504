package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.mongo.ServerClock;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The clock of a replica's machine differs from that of the database. */
@ExtendWith(OutputCaptureExtension.class)
class MovedClockTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    @ParameterizedTest
    @ValueSource(strings = {"PT24H", "-PT24H"})
    void aRevisionHasTheTimeOfTheDatabase(Duration difference) {
        var change = replicaAhead(difference).put("one", Purse.of("A", 1));

        var other = replicas.start();
        assertThat(other.bean(Replica.class).at(change.position()).at())
                .isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void theDifferenceIsLoggedOnce(CapturedOutput output) {
        var clock = replicaAhead(Duration.ofDays(1)).bean(ServerClock.class);

        clock.synchronize();

        assertThat(output.getAll()).containsOnlyOnce("The clock of this machine is 86");
    }

    @Test
    void theDifferenceIsAMetric() {
        var meters = new SimpleMeterRegistry();

        replicaAhead(Duration.ofDays(1)).bean(ServerClock.class).bindTo(meters);

        assertThat(meters.get("qadam.clock.offset").gauge().value()).isCloseTo(86_400, within(10.0));
    }

    private TestReplica replicaAhead(Duration difference) {
        return replicas.create()
                .withOwnClock(Clock.offset(Clock.systemUTC(), difference))
                .start();
    }
}

package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class MarkerHealthTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;
    private final MarkerHealth health = health(Duration.ofSeconds(30));

    @BeforeEach
    void recordOne() {
        replica.put("one", Purse.of("A", 1));
    }

    @Test
    void aMarkerAtThePositionIsUp() {
        assertThat(statusAfter(0)).isEqualTo(Status.UP);
    }

    @Test
    void aMarkerThatLagsForAMomentIsUp() {
        setMarker(0);

        assertThat(statusAfter(0)).isEqualTo(Status.UP);
        assertThat(statusAfter(29)).isEqualTo(Status.UP);
    }

    @Test
    void aMarkerThatLagsForThirtySecondsIsOutOfServiceWithBothPositions() {
        setMarker(0);
        statusAfter(0);

        assertThat(statusAfter(30)).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health().getDetails()).containsEntry("marker", 0L).containsEntry("position", 1L);
    }

    @Test
    void aLostMarkerIsOutOfServiceAtOnceUntilItIsRestored() {
        replica.database.getCollection("register").drop();
        var lost = statusAfter(0);
        replica.database.getCollection("register").insertOne(new Document("_id", "applied").append("position", 1L));

        assertThat(lost).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(statusAfter(0)).isEqualTo(Status.UP);
    }

    @Test
    void aReplicaThatNoLongerFollowsIsOutOfServiceWithTheTimeAndTheLimit() throws Exception {
        replica.bean(Follower.class).stop();
        Thread.sleep(1_100);

        assertThat(health(Duration.ofSeconds(1)).health())
                .returns(Status.OUT_OF_SERVICE, Health::getStatus)
                .extracting(Health::getDetails, InstanceOfAssertFactories.MAP)
                .containsEntry("limitSeconds", 1L)
                .extractingByKey("secondsSinceLastFollow", InstanceOfAssertFactories.LONG)
                .isPositive();
    }

    private MarkerHealth health(Duration maxLag) {
        return new MarkerHealth(
                replica.database,
                replica.bean(Replica.class),
                replica.bean(Follower.class),
                new RegisterProperties(maxLag, Duration.ofHours(1)),
                clock.withZone(ZoneOffset.UTC));
    }

    private Status statusAfter(int seconds) {
        now = now.plusSeconds(seconds);
        return health.health().getStatus();
    }

    private void setMarker(long position) {
        replica.database.getCollection("register").updateOne(eq("applied"), Updates.set("position", position));
    }
}

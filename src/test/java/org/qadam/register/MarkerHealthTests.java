package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.contributor.Status;

class MarkerHealthTests {

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica side = sides.start();
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;
    private final MarkerHealth health =
            new MarkerHealth(side.database, side.the(Replica.class), clock.withZone(ZoneOffset.UTC));

    @BeforeEach
    void recordOne() {
        side.put("one", Purse.of("A", 1));
    }

    @Test
    void aMarkerAtWhatIsShownIsWell() {
        assertThat(statusAfter(0)).isEqualTo(Status.UP);
    }

    @Test
    void aMarkerThatLiesBehindForAMomentIsToldAndIsNoIllness() {
        mark(0);

        assertThat(statusAfter(0)).isEqualTo(Status.UP);
        assertThat(statusAfter(29)).isEqualTo(Status.UP);
    }

    @Test
    void aMarkerThatStaysBehindIsNamedBesideWhatIsShown() {
        mark(0);
        statusAfter(0);

        assertThat(statusAfter(30)).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health().getDetails()).containsEntry("marked", 0L).containsEntry("shown", 1L);
    }

    @Test
    void aLostMarkerIsBehindUntilItIsBack() {
        side.database.getCollection("register").drop();
        statusAfter(0);
        var lost = statusAfter(30);
        side.database.getCollection("register").insertOne(new Document("_id", "applied").append("position", 1L));

        assertThat(lost).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(statusAfter(0)).isEqualTo(Status.UP);
    }

    private Status statusAfter(int seconds) {
        now = now.plusSeconds(seconds);
        return health.health().getStatus();
    }

    private void mark(long position) {
        side.database.getCollection("register").updateOne(eq("applied"), Updates.set("position", position));
    }
}

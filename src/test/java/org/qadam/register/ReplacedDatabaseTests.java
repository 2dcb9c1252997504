package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.mongo.UnavailableException;
import org.qadam.shared.Refusal;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The database is dropped, restored or replaced while a replica runs. */
@ExtendWith(OutputCaptureExtension.class)
class ReplacedDatabaseTests {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String REFUSED = "All requests are refused as UNAVAILABLE";

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @BeforeEach
    void recordTwo() {
        replica.put("one", Purse.of("A", 1));
        replica.put("two", Purse.of("A", 2));
    }

    @Test
    void aDroppedDatabaseIsUnavailable(CapturedOutput output) {
        replica.database.drop();

        assertUnavailable();
        assertThat(output.getAll()).containsOnlyOnce(REFUSED).containsOnlyOnce("Revision 2");
    }

    @Test
    void anEarlierStateIsUnavailableAlsoWhenAnotherReplicaContinuesIt() {
        var earlier = dump(replica);
        replica.put("three", Purse.of("A", 3));
        restore(earlier);
        assertUnavailable();

        var other = replicas.start();
        other.put("another three", Purse.of("B", 3));
        other.put("another four", Purse.of("B", 4));

        await().atMost(SOON).until(() -> finding().contains("another register"));
        assertUnavailable();
        assertThat(replica.bean(Replica.class).lastRead().position()).isEqualTo(3);
    }

    @Test
    void anotherRegisterOfTheSameLengthIsUnavailable(CapturedOutput output) {
        restore(dump(another(2)));

        assertUnavailable();
        assertThat(output.getAll()).containsOnlyOnce(REFUSED).containsOnlyOnce("replaced by that of another register");
    }

    @Test
    void theNextRevisionOfAnotherRegisterIsNotApplied() {
        var last = another(3);
        var next = last.bean(Revisions.class).after(2).getFirst();
        replica.bean(Revisions.class).insert(next, SOON);

        assertUnavailable();
        assertThat(replica.bean(Projection.class).applied()).hasValue(2L);
    }

    @Test
    void theSameDatabaseIsAvailableAfterItsReturn() {
        var same = dump(replica);
        replica.database.drop();
        assertUnavailable();

        restore(same);

        await().atMost(SOON).until(() -> finding().isEmpty());
        assertThat(replica.bean(Replica.class).head().position()).isEqualTo(2);
        assertThat(replica.put("three", Purse.of("A", 3)).position()).isEqualTo(3);
    }

    /** Asserts that reads and changes are refused, that the position stays, and that the replica is not ready. */
    private void assertUnavailable() {
        var state = replica.bean(Replica.class);
        await().atMost(Duration.ofSeconds(2)).until(() -> !finding().isEmpty());

        assertThatThrownBy(state::head).isInstanceOf(UnavailableException.class);
        assertThat(new MarkerHealth(
                                replica.database,
                                state,
                                replica.bean(Follower.class),
                                replica.bean(RegisterProperties.class),
                                Clock.systemUTC())
                        .health()
                        .getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
        assertThatThrownBy(() -> replica.put(TestReplica.key(), Purse.of("A", 9)))
                .asInstanceOf(TestReplica.REFUSAL)
                .returns("UNAVAILABLE", Refusal::code)
                .returns(true, Refusal::retryable);
    }

    private String finding() {
        return replica.bean(Replica.class).finding().orElse("");
    }

    private TestReplica another(int length) {
        var another = replicas.createIsolated().start();
        for (int amount = 1; amount <= length; amount++) {
            another.put("another " + amount, Purse.of("B", amount));
        }
        return another;
    }

    private static Map<String, List<Document>> dump(TestReplica source) {
        var dump = new HashMap<String, List<Document>>();
        List.of("revisions", "purses", "register")
                .forEach(it ->
                        dump.put(it, source.database.getCollection(it).find().into(new ArrayList<>())));
        return dump;
    }

    private void restore(Map<String, List<Document>> dump) {
        replica.database.drop();
        dump.forEach((name, documents) -> replica.database.getCollection(name).insertMany(documents));
    }
}

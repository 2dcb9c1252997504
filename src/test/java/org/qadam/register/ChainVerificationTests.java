package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.register.ChainVerification.Broken;
import org.qadam.register.ChainVerification.Broken.Fault;

class ChainVerificationTests {

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica side = sides.start();
    private final ChainVerification chain = side.the(ChainVerification.class);
    private final MongoCollection<Document> revisions = side.database.getCollection("revisions");

    @BeforeEach
    void recordThree() {
        side.put("one", Purse.of("A", 1));
        side.put("two", Purse.of("A", 2));
        side.put("three", Purse.of("A", 3));
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        assertThat(chain.firstBroken(3)).isEmpty();
    }

    @Test
    void anAlteredRevisionIsNamed() {
        revisions.updateOne(eq(2L), set("entries.0.state.amount", 200));

        assertThat(chain.firstBroken(3)).contains(new Broken(2, Fault.ALTERED));
    }

    @Test
    void aRevisionToWhichSomethingWasAddedIsNamed() {
        revisions.updateOne(eq(2L), set("approved", true));

        assertThat(chain.firstBroken(3)).contains(new Broken(2, Fault.ALTERED));
    }

    @Test
    void aRemovedRevisionIsNamed() {
        revisions.deleteOne(eq(2L));

        assertThat(chain.firstBroken(3)).contains(new Broken(2, Fault.MISSING));
    }

    @Test
    void aRemovedTailIsNamed() {
        revisions.deleteOne(eq(3L));

        assertThat(chain.firstBroken(3)).contains(new Broken(3, Fault.MISSING));
    }

    @Test
    void aRevisionThatWasRewrittenWithAHashOfItsOwnIsFoundByTheNext() {
        var head = side.the(Replica.class).at(1);
        revisions.deleteOne(eq(2L));
        side.recordAfter(head, new Purse("A", 2, 200, null));

        assertThat(chain.firstBroken(3)).contains(new Broken(3, Fault.DOES_NOT_FOLLOW));
    }
}

package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.register.ChainVerification.Defect;
import org.qadam.register.ChainVerification.Defect.Kind;

class ChainVerificationTests {

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();
    private final ChainVerification chain = replica.bean(ChainVerification.class);
    private final MongoCollection<Document> revisions = replica.database.getCollection("revisions");

    @BeforeEach
    void recordThree() {
        replica.put("one", Purse.of("A", 1));
        replica.put("two", Purse.of("A", 2));
        replica.put("three", Purse.of("A", 3));
    }

    @Test
    void anUnchangedChainIsIntact() {
        assertThat(chain.firstDefect(3)).isEmpty();
    }

    @Test
    void anAlteredRevisionIsReported() {
        revisions.updateOne(eq(2L), set("entries.0.state.amount", 200));

        assertThat(chain.firstDefect(3)).contains(new Defect(2, Kind.ALTERED));
    }

    @Test
    void aRevisionWithAnAddedFieldIsReported() {
        revisions.updateOne(eq(2L), set("approved", true));

        assertThat(chain.firstDefect(3)).contains(new Defect(2, Kind.ALTERED));
    }

    @Test
    void aRemovedRevisionIsReported() {
        revisions.deleteOne(eq(2L));

        assertThat(chain.firstDefect(3)).contains(new Defect(2, Kind.MISSING));
    }

    @Test
    void aRemovedLastRevisionIsReported() {
        revisions.deleteOne(eq(3L));

        assertThat(chain.firstDefect(3)).contains(new Defect(3, Kind.MISSING));
    }

    @Test
    void aRewrittenRevisionDoesNotMatchTheNextOne() {
        var head = replica.bean(Replica.class).at(1);
        revisions.deleteOne(eq(2L));
        DirectInserts.insertAfter(replica, head, new Purse("A", 2, 200, null));

        assertThat(chain.firstDefect(3)).contains(new Defect(3, Kind.DOES_NOT_FOLLOW));
    }
}

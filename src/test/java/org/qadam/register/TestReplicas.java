package org.qadam.register;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.qadam.local.EmbeddedServer;
import org.qadam.mongo.Codecs;

/**
 * Replicas of one test, side by side on one database that is gone with it: in memory, or on the server that MONGODB_URI
 * names.
 */
public final class TestReplicas implements AfterEachCallback {

    private final String database = "register-" + UUID.randomUUID();
    private final List<TestReplica> open = new ArrayList<>();

    /** Not started: what lies in the database can be prepared. */
    TestReplica idle() {
        return idle(database);
    }

    /** Not started, and in a database of its own. */
    TestReplica elsewhere() {
        return idle("register-" + UUID.randomUUID());
    }

    private TestReplica idle(String name) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Server.ADDRESS))
                .codecRegistry(Codecs.registry())
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .timeout(10, TimeUnit.SECONDS)
                .build();
        var side = new TestReplica(settings, name);
        open.add(side);
        return side;
    }

    /** Started, and following what others record. */
    public TestReplica start() {
        return idle().start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open.forEach(TestReplica::stop);
        open.forEach(it -> it.database.drop());
        open.forEach(TestReplica::close);
    }

    /** One for all these tests: each has a database of its own. */
    private static final class Server {

        private static final String ADDRESS = Optional.ofNullable(System.getenv("MONGODB_URI"))
                .filter(it -> !it.isBlank())
                .orElseGet(() -> EmbeddedServer.inMemory().address(""));
    }
}

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
 * The replicas of one test. They share a database, which is dropped after the test. It is on the server at MONGODB_URI,
 * or else in memory.
 */
public final class TestReplicas implements AfterEachCallback {

    private final String database = "register-" + UUID.randomUUID();
    private final List<TestReplica> replicas = new ArrayList<>();

    /** Returns a replica that is not started, so that the database can be prepared. */
    TestReplica create() {
        return create(database);
    }

    /** Returns a replica that is not started, with a database of its own. */
    TestReplica createIsolated() {
        return create("register-" + UUID.randomUUID());
    }

    private TestReplica create(String name) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Server.ADDRESS))
                .codecRegistry(Codecs.registry())
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .timeout(10, TimeUnit.SECONDS)
                .build();
        var replica = new TestReplica(settings, name);
        replicas.add(replica);
        return replica;
    }

    /** Returns a replica that is started and follows the others. */
    public TestReplica start() {
        return create().start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        replicas.forEach(TestReplica::stop);
        replicas.forEach(it -> it.database.drop());
        replicas.forEach(TestReplica::close);
    }

    /** One server for all tests; each test has a database of its own. */
    private static final class Server {

        private static final String ADDRESS = Optional.ofNullable(System.getenv("MONGODB_URI"))
                .filter(it -> !it.isBlank())
                .orElseGet(() -> EmbeddedServer.inMemory().address(""));
    }
}

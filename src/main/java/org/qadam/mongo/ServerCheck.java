package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.qadam.mongo.DatabaseProperties.Standalone;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Checks at the start, before the register, that the server answers and that acknowledged writes are durable. */
@Component
final class ServerCheck implements SmartLifecycle {

    /** The lifecycle phase, which is before that of the register, 0. */
    private static final int PHASE = -1;

    private static final Duration MIN_TIMEOUT = Duration.ofSeconds(2);

    private final MongoDatabase database;
    private final MongoConnectionDetails connection;
    private final DatabaseProperties settings;
    private volatile boolean running;

    ServerCheck(MongoDatabase database, MongoConnectionDetails connection, DatabaseProperties settings) {
        this.database = database;
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public void start() {
        check(readServerInfo(), settings.standalone(), address());
        running = true;
    }

    private ServerInfo readServerInfo() {
        try {
            return ServerInfo.of(database.withTimeout(timeLeft().toMillis(), MILLISECONDS));
        } catch (MongoSecurityException e) {
            throw new CannotStartException(
                    "The database at %s refuses the user of MONGODB_URI.".formatted(address()),
                    "Check user and password in MONGODB_URI, and authSource, the database in which the user is defined.");
        } catch (MongoException e) {
            throw new CannotStartException(
                    "The database of MONGODB_URI, %s, does not answer: %s".formatted(address(), e.getMessage()),
                    "Start the database, or correct MONGODB_URI. Its host name must resolve on this machine and its port must be open. With tls=true its certificate must be trusted. A replica set needs a primary.");
        }
    }

    /** Returns the time that is left for the start, but at least 2 s. */
    private Duration timeLeft() {
        var left = settings.start()
                .minusMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return left.compareTo(MIN_TIMEOUT) > 0 ? left : MIN_TIMEOUT;
    }

    static void check(ServerInfo server, Standalone standalone, String address) {
        if (server.isStandalone() && standalone == Standalone.REFUSED) {
            throw new CannotStartException(
                    "The database at %s is a standalone server. The register needs majority reads and writes, which only a replica set provides."
                            .formatted(address),
                    "Use a replica set of three data-bearing members without an arbiter. Start each mongod with --replSet rs0, call rs.initiate() once, and list all three in MONGODB_URI with replicaSet=rs0.");
        }
        if (!server.isStandalone() && !server.supportsCommitQuorum()) {
            throw new CannotStartException(
                    "The database at %s is older than MongoDB 4.4 (wire version %d)."
                            .formatted(address, server.maxWireVersion()),
                    "Use MongoDB 7 or 8. Version 4.4 is the oldest that creates indexes with a commit quorum.");
        }
    }

    /** Returns hosts and database, without user and password. */
    private String address() {
        var address = connection.getConnectionString();
        return "%s/%s".formatted(String.join(",", address.getHosts()), address.getDatabase());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

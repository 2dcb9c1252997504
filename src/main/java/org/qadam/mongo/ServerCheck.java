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

/** The first thing at start: the server answers, and keeps what it acknowledges. */
@Component
final class ServerCheck implements SmartLifecycle {

    /** Before the register, which starts in phase 0. */
    private static final int PHASE = -1;

    private static final Duration AT_LEAST = Duration.ofSeconds(2);

    private final MongoDatabase database;
    private final MongoConnectionDetails server;
    private final DatabaseProperties settings;
    private volatile boolean running;

    ServerCheck(MongoDatabase database, MongoConnectionDetails server, DatabaseProperties settings) {
        this.database = database;
        this.server = server;
        this.settings = settings;
    }

    @Override
    public void start() {
        check(hello(), settings.standalone(), address());
        running = true;
    }

    private ServerInfo hello() {
        try {
            return ServerInfo.of(database.withTimeout(patience().toMillis(), MILLISECONDS));
        } catch (MongoSecurityException e) {
            throw new CannotStartException(
                    "The database at %s does not let in the user that MONGODB_URI names.".formatted(address()),
                    "Check user and password in MONGODB_URI, and authSource, the database that holds the user.");
        } catch (MongoException e) {
            throw new CannotStartException(
                    "The database that MONGODB_URI names, %s, does not answer: %s".formatted(address(), e.getMessage()),
                    "Start it, or correct MONGODB_URI. From this machine its port must be open, its name known and, with tls=true, its certificate trusted; a replica set needs a primary.");
        }
    }

    /** What is left of the time for a start: whoever started it is to know soon. */
    private Duration patience() {
        var left = settings.start()
                .minusMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return left.compareTo(AT_LEAST) > 0 ? left : AT_LEAST;
    }

    static void check(ServerInfo hello, Standalone standalone, String address) {
        if (hello.isStandalone() && standalone == Standalone.REFUSED) {
            throw new CannotStartException(
                    "The database at %s is a standalone server. What it acknowledges it may lose, and majority reads, on which the order of the register rests, need a replica set."
                            .formatted(address),
                    "Use a replica set of three members that hold data, no arbiter: start each mongod with --replSet rs0, call rs.initiate() once, and name all three in MONGODB_URI with replicaSet=rs0.");
        }
        if (!hello.isStandalone() && !hello.knowsCommitQuorum()) {
            throw new CannotStartException(
                    "The database at %s is older than MongoDB 4.4 (wire version %d)."
                            .formatted(address, hello.maxWireVersion()),
                    "Use MongoDB 7 or 8; 4.4 is the oldest that can make indexes with a commit quorum.");
        }
    }

    /** Without user and password. */
    private String address() {
        var address = server.getConnectionString();
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

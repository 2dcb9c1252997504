package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Checks at the start, before the register, that the server answers and that acknowledged writes are durable. */
@Component
final class ServerCheck implements SmartLifecycle {

    /** The lifecycle phase, which is before that of the register, 0. */
    private static final int PHASE = -1;

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
        var server = readServerInfo();
        var requirements = new ServerRequirements(server, connection.getConnectionString(), address());
        requirements.check(settings);
        running = true;
    }

    private ServerInfo readServerInfo() {
        try {
            return ServerInfo.of(database.withTimeout(settings.start().toMillis(), MILLISECONDS));
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

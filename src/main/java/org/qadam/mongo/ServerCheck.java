package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoIncompatibleDriverException;
import com.mongodb.MongoSecurityException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.SslSettings;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Checks at the start, before the register, that the server answers and that acknowledged writes are durable. */
@Component
final class ServerCheck implements SmartLifecycle {

    /** The lifecycle phase, which is before that of the register, 0. */
    private static final int PHASE = -1;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoConnectionDetails connection;
    private final ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers;
    private final DatabaseProperties settings;
    private volatile boolean running;

    ServerCheck(
            MongoClient client,
            MongoDatabase database,
            MongoConnectionDetails connection,
            ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers,
            DatabaseProperties settings) {
        this.client = client;
        this.database = database;
        this.connection = connection;
        this.customizers = customizers;
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
        } catch (MongoIncompatibleDriverException e) {
            throw ServerRequirements.tooOld(address());
        } catch (MongoException e) {
            throw new ConnectionDiagnosis(connection.getConnectionString(), address(), tls()).explain(hosts());
        }
    }

    private SslSettings tls() {
        var driver = MongoClientSettings.builder();
        customizers.orderedStream().forEach(it -> it.customize(driver));
        return driver.build().getSslSettings();
    }

    /** Returns the hosts of the address. Those of an SRV record are the ones that the driver has found in it. */
    private List<ServerAddress> hosts() {
        var found = client.getClusterDescription().getServerDescriptions().stream()
                .map(ServerDescription::getAddress)
                .toList();
        var address = connection.getConnectionString();
        return address.isSrvProtocol() && !found.isEmpty()
                ? found
                : address.getHosts().stream().map(ServerAddress::new).toList();
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

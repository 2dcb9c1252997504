package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.bson.codecs.configuration.CodecRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Configures the connection with the guarantees that the register needs. Contrary options in the address are
 * overridden and logged.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class MongoConfiguration {

    @Bean
    CodecRegistry codecs() {
        return Codecs.registry();
    }

    /**
     * Reads and writes with majority concern. Otherwise a revision could be read, become the predecessor of the next
     * one, and then be rolled back by a failover.
     */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer majority(
            DatabaseProperties settings, CodecRegistry codecs, MongoConnectionDetails server) {
        OverriddenOptions.log(server.getConnectionString());
        return client -> client.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .timeout(settings.request().toMillis(), MILLISECONDS)
                .applyToClusterSettings(it ->
                        it.serverSelectionTimeout(settings.serverSelection().toMillis(), MILLISECONDS))
                .applyToConnectionPoolSettings(it -> it.maxSize(settings.pool()))
                .codecRegistry(codecs);
    }

    /** Returns the clock of the database in the time zone of the setting {@code qadam.zone}, which defines the current day. */
    @Bean
    ServerClock clock(MongoDatabase database, @Value("${qadam.zone}") ZoneId zone) {
        return new ServerClock(database, Clock.system(zone));
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails server) {
        return client.getDatabase(
                Objects.requireNonNull(server.getConnectionString().getDatabase()));
    }
}

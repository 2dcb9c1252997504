package org.qadam.local;

import com.mongodb.ConnectionString;
import java.util.Objects;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

/** Starts an embedded database in memory for tests, unless MONGODB_URI is set. */
@Conditional(NoDatabaseAddress.class)
@PropertySource("classpath:org/qadam/local/embedded.properties")
class MemoryDatabase {

    @Bean
    EmbeddedServer embeddedServer() {
        return EmbeddedServer.inMemory();
    }

    @Bean
    @Primary
    MongoConnectionDetails embeddedAddress(EmbeddedServer server, MongoProperties properties) {
        var address = new ConnectionString(server.address(Objects.requireNonNull(properties.getDatabase())));
        return () -> address;
    }
}

package org.qadam.local;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

/** Starts an embedded database in a file for development, unless MONGODB_URI is set. */
@Conditional(NoDatabaseAddress.class)
@PropertySource("classpath:org/qadam/local/embedded.properties")
class FileDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(FileDatabase.class);

    @Bean
    EmbeddedServer embeddedServer(@Value("${qadam.local.file:.qadam/database.mv}") Path file) {
        LOG.warn("The register is stored in {}. Not for production: set MONGODB_URI there.", file.toAbsolutePath());
        return EmbeddedServer.in(file);
    }

    @Bean
    @Primary
    MongoConnectionDetails embeddedAddress(EmbeddedServer server) {
        var address = new ConnectionString(server.address("qadam"));
        return () -> address;
    }
}

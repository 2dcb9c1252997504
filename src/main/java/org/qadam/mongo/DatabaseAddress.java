package org.qadam.mongo;

import com.mongodb.ConnectionString;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.PropertiesMongoConnectionDetails;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Where the database is: what MONGODB_URI says, in the database "qadam" unless it names another. */
@Component
final class DatabaseAddress extends PropertiesMongoConnectionDetails {

    private static final String DATABASE = "qadam";
    /** Everything before the database, and the options after it. */
    private static final Pattern PARTS = Pattern.compile("([^:]+://[^/?]+)(?:/[^?]*)?(?:\\?(.*))?");

    static final String EXAMPLE = "mongodb://user:password@db1,db2,db3/qadam?replicaSet=rs0";

    private final MongoProperties properties;

    DatabaseAddress(MongoProperties properties, ObjectProvider<SslBundles> bundles) {
        super(properties, bundles.getIfAvailable());
        this.properties = properties;
    }

    @Override
    public ConnectionString getConnectionString() {
        if (!StringUtils.hasText(properties.getUri())) {
            throw new CannotStartException(
                    "MONGODB_URI is not set: Qadam does not know where its database is.",
                    "Set MONGODB_URI to the replica set that is to hold the register, like %s. On a laptop `mvn spring-boot:test-run` brings its own database."
                            .formatted(EXAMPLE));
        }
        try {
            return inDatabase(super.getConnectionString());
        } catch (IllegalArgumentException e) {
            throw new CannotStartException(
                    "MONGODB_URI cannot be read as the address of a MongoDB.",
                    "Write it like %s. In user and password, each of : / ? # [ ] @ is written as %% and its two hexadecimal digits, @ as %%40."
                            .formatted(EXAMPLE));
        }
    }

    private ConnectionString inDatabase(ConnectionString given) {
        var named = Optional.ofNullable(properties.getDatabase())
                .or(() -> Optional.ofNullable(given.getDatabase()))
                .orElse(DATABASE);
        return named.equals(given.getDatabase()) ? given : new ConnectionString(rewritten(given, named));
    }

    /** The database named also says where the user is kept, unless that is said: so it is said, as it was before. */
    private static String rewritten(ConnectionString given, String database) {
        var source = Optional.ofNullable(given.getCredential()).map(it -> "authSource=" + it.getSource() + "&");
        return PARTS.matcher(given.getConnectionString())
                .replaceFirst(it -> Matcher.quoteReplacement(
                        it.group(1) + "/" + database + "?" + source.orElse("") + Objects.toString(it.group(2), "")));
    }
}

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

/** Reads the database's address from MONGODB_URI. The database is "qadam" where the address does not name one. */
@Component
final class DatabaseAddress extends PropertiesMongoConnectionDetails {

    private static final String DATABASE = "qadam";

    /** Group 1 is the address before the database name, group 2 the options after the question mark. */
    private static final Pattern PARTS = Pattern.compile("([^:]+://[^/?]+)(?:/[^?]*)?(?:\\?(.*))?");

    /** White space around the address, as files of secrets and copied texts have it. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\x{FEFF}]+|[\\s\\p{Z}\\x{FEFF}]+$");

    /** What MongoDB allows on every platform. */
    private static final Pattern NAME = Pattern.compile("[^/\\\\. \"$*<>:|?\\x00]{1,63}");

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
                    "MONGODB_URI is not set: Qadam needs the address of its database.",
                    "Set MONGODB_URI to the address of a replica set, like %s. For development, `mvn spring-boot:test-run` starts a database together with Qadam."
                            .formatted(EXAMPLE));
        }
        return withConfiguredDatabase(parsed(AROUND.matcher(properties.getUri()).replaceAll("")));
    }

    private static ConnectionString parsed(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            var reason = InvalidOptions.findReason(uri, e);
            throw new CannotStartException(
                    "MONGODB_URI cannot be read as a MongoDB connection string%s."
                            .formatted(reason.map(": "::concat).orElse("")),
                    "Write it like %s. %s"
                            .formatted(
                                    EXAMPLE,
                                    reason.isPresent()
                                            ? "Correct or remove the option after the question mark."
                                            : "In user and password, percent-encode the characters : / ? # [ ] @, for example @ as %40."));
        }
    }

    private ConnectionString withConfiguredDatabase(ConnectionString original) {
        var database = Optional.ofNullable(properties.getDatabase())
                .or(() -> Optional.ofNullable(original.getDatabase()))
                .orElse(DATABASE);
        // The driver reads "qadam.prod" as the collection "prod" of the database "qadam".
        checkName(
                original.getCollection() == null ? database : original.getDatabase() + "." + original.getCollection());
        return database.equals(original.getDatabase())
                ? original
                : new ConnectionString(withDatabase(original, database));
    }

    private static void checkName(String database) {
        if (!NAME.matcher(database).matches()) {
            throw new CannotStartException(
                    "\"%s\" is not a name for a database.".formatted(database),
                    "Name the database in MONGODB_URI with 1 to 63 characters, without / \\ . \" $ * < > : | ? and spaces, like qadam-prod.");
        }
    }

    /**
     * Replaces the database in the address. The driver looks for the user in that database unless authSource is set, so
     * the authSource of the original address is set explicitly.
     */
    private static String withDatabase(ConnectionString original, String database) {
        var source = Optional.ofNullable(original.getCredential()).map(it -> "authSource=" + it.getSource() + "&");
        return PARTS.matcher(original.getConnectionString())
                .replaceFirst(it -> Matcher.quoteReplacement(
                        it.group(1) + "/" + database + "?" + source.orElse("") + Objects.toString(it.group(2), "")));
    }
}

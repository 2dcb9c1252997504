package org.qadam.local;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses options that the embedded database ignores silently, sends the first rows of a find in a batch like MongoDB, and
 * adds the field isWritablePrimary to the answer of hello.
 */
final class StrictBackend implements MongoBackend {

    private static final List<String> UNSUPPORTED =
            List.of("collation", "hint", "validator", "partialFilterExpression", "expireAfterSeconds");

    /** The fields of a command whose items have options of their own. */
    private static final List<String> PARTS = List.of("updates", "deletes", "indexes");

    /** The rows of a batch by command, where the command names no number. The embedded database has no limit for a find. */
    private static final Map<String, Integer> BATCHES = Map.of("find", 101, "getMore", Integer.MAX_VALUE);

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private final MongoBackend backend;

    StrictBackend(MongoBackend backend) {
        this.backend = backend.version(ServerVersion.MONGO_5_0);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var query = message.getDocument();
        return handleCommand(
                message.getChannel(),
                message.getDatabaseName(),
                query.keySet().iterator().next(),
                query);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        refuseUnsupported(query);
        if (BATCHES.containsKey(command)) {
            query.putIfAbsent("batchSize", BATCHES.get(command));
        }
        return command.equals("hello")
                ? hello(channel, database, query)
                : backend.handleCommand(channel, database, command, query);
    }

    private Document hello(Channel channel, String database, Document query) {
        return backend.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
    }

    private static void refuseUnsupported(Document query) {
        Stream.concat(Stream.of(query), PARTS.stream().flatMap(it -> parts(query.get(it))))
                .flatMap(it -> UNSUPPORTED.stream().filter(it::containsKey))
                .findFirst()
                .ifPresent(StrictBackend::refuse);
    }

    private static Stream<Document> parts(@Nullable Object part) {
        return part instanceof Collection<?> many ? many.stream().map(Document.class::cast) : Stream.empty();
    }

    private static void refuse(String option) {
        throw new MongoServerError(
                COMMAND_NOT_SUPPORTED,
                "CommandNotSupported",
                "The embedded database does not support the option %s".formatted(option));
    }

    @Override
    public void handleClose(Channel channel) {
        backend.handleClose(channel);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return backend.handleQuery(query);
    }

    @Override
    public void dropDatabase(String database) {
        backend.dropDatabase(database);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return backend.getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return backend.getServerStatus();
    }

    @Override
    public void close() {
        backend.close();
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        backend.closeCursors(cursorIds);
    }

    @Override
    public Clock getClock() {
        return backend.getClock();
    }

    @Override
    public void enableOplog() {
        backend.enableOplog();
    }

    @Override
    public void disableOplog() {
        backend.disableOplog();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return backend.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        backend.version(version);
        return this;
    }
}

package org.qadam.local;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Records the read commands sent to the database, except background reads of the register, its followers and the report
 * worker.
 */
public final class CommandCounter implements CommandListener {

    private static final Set<String> BACKGROUND_COLLECTIONS = Set.of("revisions", "register", "shedLock", "runs");

    /** Prefix of the report worker's threads, which poll for ordered reports in the background. */
    private static final String WORKER_THREAD_PREFIX = "report-";

    private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct", "getMore");

    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private final List<BsonDocument> sentByAll = new CopyOnWriteArrayList<>();
    private volatile boolean recording;

    CommandCounter() {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (recording && READS.contains(event.getCommandName())) {
            var command = event.getCommand().clone();
            sentByAll.add(command);
            if (!BACKGROUND_COLLECTIONS.contains(collection(command))
                    && !Thread.currentThread().getName().startsWith(WORKER_THREAD_PREFIX)) {
                sent.add(command);
            }
        }
    }

    /** Returns the collection that a command reads. The first field of a getMore is the cursor instead. */
    private static String collection(BsonDocument command) {
        var name = command.getFirstKey();
        return command.getString(name.equals("getMore") ? "collection" : name).getValue();
    }

    /** Returns the commands of an action in their order, as in "find places". */
    public List<String> of(Runnable action) {
        return during(action).stream().map(CommandCounter::text).toList();
    }

    /** Returns the commands that an action sends more than once with the same filter or pipeline. */
    public List<String> repeatedBy(Runnable action) {
        var known = new HashSet<String>();
        return during(action).stream()
                .filter(it -> !known.add(text(it) + what(it)))
                .map(CommandCounter::text)
                .toList();
    }

    /** Returns the commands of an action as they are sent. */
    public List<BsonDocument> sentBy(Runnable action) {
        return during(action);
    }

    /** Returns the read commands of an action and of all background work meanwhile, as they are sent. */
    public List<BsonDocument> sentByAllDuring(Runnable action) {
        during(action);
        return List.copyOf(sentByAll);
    }

    private List<BsonDocument> during(Runnable action) {
        sent.clear();
        sentByAll.clear();
        recording = true;
        try {
            action.run();
        } finally {
            recording = false;
        }
        return List.copyOf(sent);
    }

    private static String text(BsonDocument command) {
        return command.getFirstKey() + " " + collection(command);
    }

    /** Returns the parts that identify a command, without session, cluster time and time limit. */
    private static String what(BsonDocument command) {
        return Stream.of("filter", "pipeline", "key", "query", "getMore")
                .map(command::get)
                .toList()
                .toString();
    }

    /** Registers the counter with the MongoDB client. */
    static final class Listening {

        @Bean
        CommandCounter commands() {
            return new CommandCounter();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(CommandCounter commands) {
            return client -> client.addCommandListener(commands);
        }
    }
}

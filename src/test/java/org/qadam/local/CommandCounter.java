package org.qadam.local;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
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

    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private final List<BsonDocument> sentByAll = new CopyOnWriteArrayList<>();

    CommandCounter() {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var of = event.getCommand().get(event.getCommandName());
        if (READS.contains(event.getCommandName())) {
            sentByAll.add(event.getCommand().clone());
        }
        if (READS.contains(event.getCommandName())
                && of instanceof BsonString collection
                && !BACKGROUND_COLLECTIONS.contains(collection.getValue())
                && !Thread.currentThread().getName().startsWith(WORKER_THREAD_PREFIX)) {
            commands.add(new Command(event.getCommandName(), collection.getValue(), what(event.getCommand())));
            sent.add(event.getCommand().clone());
        }
    }

    /** Returns the commands of an action in their order, as in "find places". */
    public List<String> of(Runnable action) {
        return during(action).stream().map(Command::text).toList();
    }

    /** Returns the commands that an action sends more than once with the same filter or pipeline. */
    public List<String> repeatedBy(Runnable action) {
        var known = new HashSet<Command>();
        return during(action).stream()
                .filter(it -> !known.add(it))
                .map(Command::text)
                .toList();
    }

    /** Returns the commands of an action as they are sent. */
    public List<BsonDocument> sentBy(Runnable action) {
        during(action);
        return List.copyOf(sent);
    }

    /** Returns the read commands of an action and of all background work meanwhile, as they are sent. */
    public List<BsonDocument> sentByAllDuring(Runnable action) {
        during(action);
        return List.copyOf(sentByAll);
    }

    private List<Command> during(Runnable action) {
        commands.clear();
        sent.clear();
        sentByAll.clear();
        action.run();
        return List.copyOf(commands);
    }

    /** Returns the parts that identify a command, without session, cluster time and time limit. */
    private static String what(BsonDocument command) {
        return Stream.of("filter", "pipeline", "getMore")
                .map(command::get)
                .toList()
                .toString();
    }

    /**
     * A read command.
     *
     * @param what filter, pipeline and cursor of the command
     */
    private record Command(String command, String collection, String what) {

        String text() {
            return command + " " + collection;
        }
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

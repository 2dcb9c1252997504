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

/** Counts what is asked of the database; what the register, its followers and the report worker ask by themselves is not counted. */
public final class CommandCounter implements CommandListener {

    private static final Set<String> BY_THEMSELVES = Set.of("revisions", "register", "shedLock", "runs");

    /** Its threads look for ordered reports now and then, whatever else is asked. */
    private static final String WORKER = "report-";

    private static final Set<String> READS = Set.of("find", "aggregate", "count", "getMore");

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    CommandCounter() {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var of = event.getCommand().get(event.getCommandName());
        if (READS.contains(event.getCommandName())
                && of instanceof BsonString collection
                && !BY_THEMSELVES.contains(collection.getValue())
                && !Thread.currentThread().getName().startsWith(WORKER)) {
            asked.add(new Asked(event.getCommandName(), collection.getValue(), what(event.getCommand())));
            commands.add(event.getCommand().clone());
        }
    }

    /** What an action asks, in its order: "find places". */
    public List<String> of(Runnable action) {
        return during(action).stream().map(Asked::told).toList();
    }

    /** What an action asks once more, word by word. */
    public List<String> repeatedBy(Runnable action) {
        var known = new HashSet<Asked>();
        return during(action).stream()
                .filter(it -> !known.add(it))
                .map(Asked::told)
                .toList();
    }

    /** Returns the commands of an action as they are sent. */
    public List<BsonDocument> sentBy(Runnable action) {
        during(action);
        return List.copyOf(commands);
    }

    private List<Asked> during(Runnable action) {
        asked.clear();
        commands.clear();
        action.run();
        return List.copyOf(asked);
    }

    /** Without what is another each time: sessions, clocks, deadlines. */
    private static String what(BsonDocument command) {
        return Stream.of("filter", "pipeline", "getMore")
                .map(command::get)
                .toList()
                .toString();
    }

    /**
     * A command.
     *
     * @param what it asks of the collection
     */
    private record Asked(String command, String collection, String what) {

        String told() {
            return command + " " + collection;
        }
    }

    /** How it listens. */
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

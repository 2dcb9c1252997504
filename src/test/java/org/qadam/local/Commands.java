package org.qadam.local;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonString;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Counts what is asked of the database; what the register and its followers ask by themselves is not counted. */
public final class Commands implements CommandListener {

    private static final Set<String> BY_THEMSELVES = Set.of("revisions", "register", "shedLock", "runs");
    private static final Set<String> READS = Set.of("find", "aggregate", "count", "getMore");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    Commands() {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var of = event.getCommand().get(event.getCommandName());
        if (READS.contains(event.getCommandName())
                && of instanceof BsonString collection
                && !BY_THEMSELVES.contains(collection.getValue())) {
            asked.add(event.getCommandName() + " " + collection.getValue());
        }
    }

    /** What an action asks, in its order. */
    public List<String> of(Runnable action) {
        asked.clear();
        action.run();
        return List.copyOf(asked);
    }

    /** How it listens. */
    static final class Listening {

        @Bean
        Commands commands() {
            return new Commands();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Commands commands) {
            return client -> client.addCommandListener(commands);
        }
    }
}

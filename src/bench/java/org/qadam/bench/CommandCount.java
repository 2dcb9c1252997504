package org.qadam.bench;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** Counts the commands that read documents, for the servers of the benchmark. */
public final class CommandCount implements CommandListener {

    /** Path at which these servers return the count as text. */
    public static final String PATH = "/commands";

    private static final Set<String> READS = Set.of("find", "aggregate", "count", "getMore");

    private final LongAdder count = new LongAdder();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (READS.contains(event.getCommandName())) {
            count.increment();
        }
    }

    public long count() {
        return count.sum();
    }
}

package org.qadam.register;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records the reads of one replica, and runs an action after each of its updates. */
final class ReplicaCommands implements CommandListener {

    private final List<String> reads = new CopyOnWriteArrayList<>();
    private volatile Runnable afterUpdate = () -> {};

    void afterUpdate(Runnable action) {
        afterUpdate = action;
    }

    int readsOf(String collection) {
        return (int) reads.stream().filter(collection::equals).count();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("find")) {
            reads.add(event.getCommand().getString("find").getValue());
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (event.getCommandName().equals("update")) {
            afterUpdate.run();
        }
    }
}

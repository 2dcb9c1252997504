package org.qadam.register;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.qadam.access.Caller;
import org.qadam.mongo.Deadlines;
import org.springframework.stereotype.Component;

/**
 * The only way to change anything. A change is decided on the very state after which it is recorded: where another came
 * first, it is decided again. So every rule holds, and changes are in one order, whoever made them where.
 */
@Component
public class Register {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final ChangeExecutor executor;

    Register(ChangeExecutor executor) {
        this.executor = executor;
    }

    /**
     * Records what a decision answers, as one revision, or finds that all of it stands so already.
     *
     * @param operation the verb, for the history
     * @param why for the history
     * @throws org.qadam.shared.Refusal the decision's own, or that the key names another request
     * @throws UnconfirmedChangeException where nothing is settled within the time a change may take
     */
    public Change change(Caller caller, Request request, String operation, String why, Decision decision) {
        var attempt = new ChangeAttempt(Deadlines.CHANGE);
        if (!isMyTurn(attempt)) {
            throw UnconfirmedChangeException.busy();
        }
        try {
            return executor.execute(new ChangeRequest(caller, request, operation, why, decision), attempt);
        } finally {
            turn.unlock();
        }
    }

    private boolean isMyTurn(ChangeAttempt attempt) {
        try {
            return turn.tryLock(attempt.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A change as it was asked for. */
    record ChangeRequest(Caller caller, Request request, String operation, String why, Decision decision) {}
}

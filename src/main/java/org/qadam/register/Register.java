package org.qadam.register;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.qadam.access.Caller;
import org.qadam.mongo.Deadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records all changes of documents, in one order across all replicas. A change is decided on the state after which it
 * is recorded. If another change is recorded first, the decision is made again, so every rule holds for that state.
 */
@Component
public class Register {

    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    private final ReentrantLock lock = new ReentrantLock(true);
    private final ChangeExecutor executor;
    private final Follower follower;
    private final MeterRegistry meters;

    Register(ChangeExecutor executor, Follower follower, MeterRegistry meters) {
        this.executor = executor;
        this.follower = follower;
        this.meters = meters;
    }

    /**
     * Records the documents of a decision as one revision, and waits until this replica has reached it. Records nothing
     * if all documents equal their current state. A repeated request returns the change of the first one. Changes of
     * one process are made one at a time, in the order of the calls.
     *
     * @param operation name of the operation, for the history
     * @param why reason of the change, for the history
     * @throws org.qadam.shared.Refusal if the decision refuses, a link has no target, a limit is exceeded, or the key
     *     was used for another request
     * @throws UnconfirmedChangeException with code BUSY, UNAVAILABLE, OUTCOME_UNKNOWN or RECORDED, if the change cannot
     *     be confirmed within {@link Deadlines#CHANGE}
     */
    public Change change(Caller caller, Request request, String operation, String why, Decision decision) {
        return change(
                new ChangeRequest(caller, request, operation, why, decision), new ChangeAttempt(Deadlines.CHANGE));
    }

    Change change(ChangeRequest change, ChangeAttempt attempt) {
        try {
            return Deadlines.within(attempt.remaining(), () -> changeInTurn(change, attempt));
        } catch (UnconfirmedChangeException e) {
            meters.counter("qadam.changes.unconfirmed", "code", e.code()).increment();
            LOG.warn(
                    "A change is not confirmed. Code: {}. Operation: {}. Caller: {}. Field \"request\" of its revision, if there is one: {}. {}",
                    e.code(),
                    change.operation(),
                    change.caller().subject(),
                    change.request().hash(change.caller()),
                    e.getMessage());
            throw e;
        }
    }

    private Change changeInTurn(ChangeRequest change, ChangeAttempt attempt) {
        if (!tryLock(attempt)) {
            throw UnconfirmedChangeException.busy();
        }
        try {
            var recorded = executor.execute(change, attempt);
            follower.wake();
            return recorded;
        } finally {
            lock.unlock();
        }
    }

    private boolean tryLock(ChangeAttempt attempt) {
        try {
            return lock.tryLock(attempt.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The arguments of a change. */
    record ChangeRequest(Caller caller, Request request, String operation, String why, Decision decision) {}
}

package org.qadam.register;

import java.time.Duration;

/** Repeats changes as a client does that was told to try again. */
final class Retries {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private Retries() {}

    /**
     * Sends a change with the same key until it is confirmed. After 60 s without a confirmation the last answer is
     * thrown, so that a test with a lost change ends.
     */
    static Change untilConfirmed(TestReplica replica, String key, Decision decision) {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            try {
                return replica.change(key, decision);
            } catch (UnconfirmedChangeException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }
}

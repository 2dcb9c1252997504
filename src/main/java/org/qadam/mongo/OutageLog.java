package org.qadam.mongo;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/** Logs the start and the end of a database outage once each for work that is repeated until it succeeds. */
public final class OutageLog {

    private final AtomicBoolean inOutage = new AtomicBoolean();
    private final Logger log;
    private final String work;

    /** @param work the work as a noun phrase, such as "following the register" */
    public OutageLog(Logger log, String work) {
        this.log = log;
        this.work = work;
    }

    /**
     * Runs the work. An outage of the database is logged at its start and its end, and not thrown; other exceptions
     * are.
     */
    public void over(Runnable attempt) {
        try {
            attempt.run();
            if (inOutage.compareAndSet(true, false)) {
                log.info("Outage of the database is over: {} continues", work);
            }
        } catch (RuntimeException e) {
            if (!DriverFailures.isOutage(e)) {
                throw e;
            }
            if (inOutage.compareAndSet(false, true)) {
                log.warn(
                        "Outage of the database: {} is interrupted. Trying again until the database answers: {}",
                        work,
                        DriverFailures.reason(e));
            }
        }
    }
}

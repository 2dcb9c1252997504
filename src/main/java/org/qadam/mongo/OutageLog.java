package org.qadam.mongo;

import com.mongodb.MongoException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/** Logs the begin and the end of a database outage once each for work that is repeated until it succeeds. */
public final class OutageLog {

    private final AtomicBoolean inOutage = new AtomicBoolean();
    private final Logger log;
    private final String work;

    /** @param work the work as a sentence without its full stop, such as "The register is followed" */
    public OutageLog(Logger log, String work) {
        this.log = log;
        this.work = work;
    }

    /**
     * Runs the work. An outage of the database is logged at its begin and its end, and not thrown; other exceptions
     * are.
     */
    public void over(Runnable attempt) {
        try {
            attempt.run();
            if (inOutage.compareAndSet(true, false)) {
                log.info("{} again: the database answers", work);
            }
        } catch (MongoException e) {
            if (!DriverFailures.isOutage(e)) {
                throw e;
            }
            if (inOutage.compareAndSet(false, true)) {
                log.warn("{} no longer: the database does not answer; trying again. {}", work, e.getMessage());
            }
        }
    }
}

package org.qadam.mongo;

import com.mongodb.MongoException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/** The database is gone, for somebody who tries again and again: an operator reads when it began and when it is over. */
public final class OutageLog {

    private final AtomicBoolean lasting = new AtomicBoolean();
    private final Logger log;
    private final String work;

    /** Of that work, "The register is followed". */
    public OutageLog(Logger log, String work) {
        this.log = log;
        this.work = work;
    }

    /** Does the work, or leaves it where the database is gone: both its end and its return are told once. */
    public void over(Runnable attempt) {
        try {
            attempt.run();
            if (lasting.compareAndSet(true, false)) {
                log.info("{} again: the database answers", work);
            }
        } catch (MongoException e) {
            if (!DriverFailures.isOutage(e)) {
                throw e;
            }
            if (lasting.compareAndSet(false, true)) {
                log.warn("{} no longer: the database does not answer; trying again. {}", work, e.getMessage());
            }
        }
    }
}

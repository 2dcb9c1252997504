package org.qadam.mongo;

import com.mongodb.MongoException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/** The database is gone, for somebody who tries again and again: an operator reads when it began and when it is over. */
public final class Outage {

    private final AtomicBoolean lasting = new AtomicBoolean();
    private final Logger log;
    private final String work;

    /** Of that work, "The register is followed". */
    public Outage(Logger log, String work) {
        this.log = log;
        this.work = work;
    }

    public void lasts(MongoException e) {
        if (lasting.compareAndSet(false, true)) {
            log.warn("{} no longer: the database does not answer; trying again. {}", work, e.getMessage());
        }
    }

    public void isOver() {
        if (lasting.compareAndSet(true, false)) {
            log.info("{} again: the database answers", work);
        }
    }
}

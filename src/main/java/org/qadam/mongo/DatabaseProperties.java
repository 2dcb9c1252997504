package org.qadam.mongo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the database is spoken to.
 *
 * @param standalone whether a server that is no replica set may hold the register
 * @param start how long after the process began the database must have answered; 2 s are given in any case
 * @param serverSelection how long is waited for a primary: an election may take 12 s
 * @param request how long a request to the database may take, all attempts together
 * @param probe how long a health probe waits
 * @param pool how many connections at once
 */
@ConfigurationProperties("qadam.mongodb")
record DatabaseProperties(
        @DefaultValue("refused") Standalone standalone,
        @DefaultValue("20s") Duration start,
        @DefaultValue("20s") Duration serverSelection,
        @DefaultValue("10s") Duration request,
        @DefaultValue("2s") Duration probe,
        @DefaultValue("50") int pool) {

    /** Only the embedded database is allowed to be alone. */
    enum Standalone {
        REFUSED,
        ALLOWED
    }
}

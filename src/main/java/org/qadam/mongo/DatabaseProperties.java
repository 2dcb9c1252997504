package org.qadam.mongo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the connection to MongoDB.
 *
 * @param standalone whether a server outside a replica set is allowed; default refused
 * @param start time from the start of the process within which the database must answer, but at least 2 s; default 20s
 * @param serverSelection maximum wait for a primary; default 20s, because an election may take 12 s
 * @param request maximum time of one request to the database, all retries included; default 10s
 * @param probe maximum wait of a health probe; default 2s
 * @param pool maximum number of connections; default 50
 */
@ConfigurationProperties("qadam.mongodb")
record DatabaseProperties(
        @DefaultValue("refused") Standalone standalone,
        @DefaultValue("20s") Duration start,
        @DefaultValue("20s") Duration serverSelection,
        @DefaultValue("10s") Duration request,
        @DefaultValue("2s") Duration probe,
        @DefaultValue("50") int pool) {

    /** Whether a standalone server is allowed; only the embedded database for development and tests needs this. */
    enum Standalone {
        REFUSED,
        ALLOWED
    }
}

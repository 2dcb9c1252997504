package org.qadam.mongo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the connection to MongoDB.
 *
 * @param standalone whether a server outside a replica set is allowed; default refused. Only the embedded database of
 *     development and tests needs this.
 * @param smallReplicaSet whether a replica set with an arbiter, or with fewer than three data-bearing members, is allowed;
 *     default refused
 * @param start time within which the database must answer at the start; default 20s
 * @param serverSelection maximum wait for a primary; default 20s, because an election may take 12 s
 * @param request maximum time of one request to the database, all retries included; default 10s
 * @param probe maximum wait of a health probe; default 2s
 * @param pool maximum number of connections; default 50
 */
@ConfigurationProperties("qadam.mongodb")
record DatabaseProperties(
        @DefaultValue("refused") Permission standalone,
        @DefaultValue("refused") Permission smallReplicaSet,
        @DefaultValue("20s") Duration start,
        @DefaultValue("20s") Duration serverSelection,
        @DefaultValue("10s") Duration request,
        @DefaultValue("2s") Duration probe,
        @DefaultValue("50") int pool) {

    /** Whether the start continues where a requirement is not met. */
    enum Permission {
        REFUSED,
        ALLOWED
    }
}

package org.qadam.register;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the register.
 *
 * @param maxLag time after which a replica that does not follow the register, or whose marker lags, is not ready; default
 *     30s
 * @param followInterval time between two reads of the revisions of other replicas; default 250ms
 */
@ConfigurationProperties("qadam.register")
record RegisterProperties(
        @DefaultValue("30s") Duration maxLag,
        @DefaultValue("250ms") Duration followInterval) {}

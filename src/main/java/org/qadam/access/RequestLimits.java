package org.qadam.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the requests of one caller at one replica.
 *
 * @param perSecond requests per second over time
 * @param burst requests at once
 */
@ConfigurationProperties("qadam.requests")
record RequestLimits(
        @DefaultValue("50") double perSecond,
        @DefaultValue("200") int burst) {

    RequestLimits {
        if (perSecond <= 0 || burst < 1) {
            throw new IllegalArgumentException("qadam.requests.per-second and qadam.requests.burst must be above 0");
        }
    }
}

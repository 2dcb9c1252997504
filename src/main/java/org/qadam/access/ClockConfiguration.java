package org.qadam.access;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the clock in the time zone of the setting {@code qadam.zone}, which defines the current day. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${qadam.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}

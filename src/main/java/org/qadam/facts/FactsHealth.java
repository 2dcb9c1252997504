package org.qadam.facts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Reports whether the first data set is complete. If not, the status is UNKNOWN, which leaves the replica ready: it serves
 * the records that it has.
 */
@Component("factsHealthIndicator")
@ConditionalOnBooleanProperty("qadam.facts.load")
final class FactsHealth extends AbstractHealthIndicator {

    private final FactsLoader loader;

    FactsHealth(FactsLoader loader) {
        this.loader = loader;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        loader.finding().ifPresent(it -> health.unknown().withDetail("finding", it));
    }
}

package org.qadam.graphql;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.qadam.access.View;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the open streams of this replica in a metric, and ends them before the replica stops. */
@Component
class Subscriptions {

    private final StreamLimit limit = new StreamLimit();
    private final Clock clock;
    private volatile boolean closing;

    Subscriptions(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        meters.gauge("qadam.subscriptions", limit, StreamLimit::count);
    }

    /** A graceful shutdown waits for every response, and streams would never end. */
    @EventListener(ContextClosedEvent.class)
    void stopStreams() {
        closing = true;
    }

    SubscriptionStream createStream(Instant expiry, UnaryOperator<View> refresh, GraphQLContext context) {
        return new SubscriptionStream(limit, () -> !closing && clock.instant().isBefore(expiry), refresh, context);
    }
}

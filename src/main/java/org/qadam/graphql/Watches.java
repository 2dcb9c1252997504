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

/** All who look on at this replica: counted for its operators, and sent to another before it stops. */
@Component
class Watches {

    private final OpenStreams open = new OpenStreams();
    private final Clock clock;
    private volatile boolean closing;

    Watches(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        meters.gauge("qadam.watches", open, OpenStreams::count);
    }

    /** A stop that is graceful waits for every answer: these would never end. */
    @EventListener(ContextClosedEvent.class)
    void closing() {
        closing = true;
    }

    Watch until(Instant end, UnaryOperator<View> newest, GraphQLContext context) {
        return new Watch(open, () -> !closing && clock.instant().isBefore(end), newest, context);
    }
}

package org.qadam.graphql;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sends a subscriber the newest state at a fixed interval, with the subscriber's current rights, until the token expires.
 * Each subscriber has a thread, so a slow subscriber delays no other.
 */
public final class SubscriptionStream {

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Scheduler OWN_THREAD =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "watch");

    private final StreamLimit open;
    private final BooleanSupplier goesOn;
    private final UnaryOperator<View> newest;
    private final GraphQLContext context;

    SubscriptionStream(StreamLimit open, BooleanSupplier goesOn, UnaryOperator<View> newest, GraphQLContext context) {
        this.open = open;
        this.goesOn = goesOn;
        this.newest = newest;
        this.context = context;
    }

    /**
     * Returns the value now and after each change of its key. A refusal ends the stream with an error.
     *
     * @param look reads the value from the register; called again only after a new revision
     * @param mark returns the key of an event; a value with the same key as before is not sent
     */
    public <T> Flux<T> of(Function<View, T> look, Function<T, ?> mark) {
        return Flux.defer(() -> {
            var looking = new Looking<>(look);
            var subject = known().scope().caller().subject();
            open.open(subject);
            return Flux.interval(Duration.ZERO, EVERY)
                    .onBackpressureLatest()
                    .publishOn(OWN_THREAD, 1)
                    .takeWhile(_ -> goesOn.getAsBoolean())
                    .map(_ -> looking.now())
                    .distinctUntilChanged(mark)
                    .doFinally(_ -> open.close(subject));
        });
    }

    private View known() {
        return Objects.requireNonNull(context.get("view"));
    }

    /** The last value that one subscriber received. */
    private final class Looking<T> {

        private final Function<View, T> look;
        private @Nullable View at;
        private @Nullable T shown;

        Looking(Function<View, T> look) {
            this.look = look;
        }

        T now() {
            var view = view();
            var known = shown;
            var seen = known == null || !view.equals(at) ? look.apply(view) : known;
            shown = seen;
            at = view;
            return seen;
        }

        /** Moves the view of the request, so that the fields below an event are read at its position. */
        private View view() {
            var view = newest.apply(known());
            context.put("view", view);
            return view;
        }
    }
}

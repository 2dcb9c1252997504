package org.qadam.graphql;

import graphql.GraphQLContext;
import java.time.Duration;
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

    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Scheduler SCHEDULER =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "subscription");

    private final StreamLimit limit;
    private final BooleanSupplier active;
    private final UnaryOperator<View> refresh;
    private final GraphQLContext context;

    SubscriptionStream(StreamLimit limit, BooleanSupplier active, UnaryOperator<View> refresh, GraphQLContext context) {
        this.limit = limit;
        this.active = active;
        this.refresh = refresh;
        this.context = context;
    }

    /**
     * Returns the value now and after each change of its key. A refusal ends the stream with an error.
     *
     * @param read reads the value from the register; called again only after a new revision
     * @param key returns the key of a value; a value with the same key as before is not sent
     */
    public <T> Flux<T> changesOf(Function<View, T> read, Function<T, ?> key) {
        return Flux.defer(() -> {
            var latest = new LatestValue<>(read);
            var subject = view().scope().caller().subject();
            limit.open(subject);
            return Flux.interval(Duration.ZERO, INTERVAL)
                    .onBackpressureLatest()
                    .publishOn(SCHEDULER, 1)
                    .takeWhile(_ -> active.getAsBoolean())
                    .map(_ -> latest.get())
                    .distinctUntilChanged(key)
                    .doFinally(_ -> limit.close(subject));
        });
    }

    private View view() {
        return RequestView.of(context);
    }

    /** The last value that one subscriber received, and its view. */
    private final class LatestValue<T> {

        private final Function<View, T> read;
        private @Nullable View view;
        private @Nullable T value;

        LatestValue(Function<View, T> read) {
            this.read = read;
        }

        T get() {
            var newest = refreshView();
            var previous = value;
            var current = previous == null || !newest.equals(view) ? read.apply(newest) : previous;
            value = current;
            view = newest;
            return current;
        }

        /** Moves the view of the request, so that the fields below an event are read at its position. */
        private View refreshView() {
            var newest = refresh.apply(view());
            RequestView.set(context, newest);
            return newest;
        }
    }
}

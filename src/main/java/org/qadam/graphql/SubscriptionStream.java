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
 * How a subscriber looks on: again and again at the newest state, with the rights that she has by then, until her token
 * ends. Each is written to on a thread of her own, so that a slow one keeps nobody waiting.
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
     * What is shown, now and whenever its mark has changed; a refusal ends it, and is told.
     *
     * @param look at the register: taken again only where something was recorded since
     * @param mark what makes one event another, besides what the register says
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

    /** The last look of one subscriber. */
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

        /** What hangs below an event is read as of it. */
        private View view() {
            var view = newest.apply(known());
            context.put("view", view);
            return view;
        }
    }
}

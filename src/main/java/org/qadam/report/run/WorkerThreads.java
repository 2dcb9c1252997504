package org.qadam.report.run;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** The threads of one start: one finds reports, two make them. */
record WorkerThreads(ScheduledExecutorService looking, ExecutorService makers) {

    private static final int MAKERS = 2;

    /** Seconds that a running report usually needs to finish. */
    private static final int PATIENCE = 10;

    static WorkerThreads begin() {
        return new WorkerThreads(
                Executors.newSingleThreadScheduledExecutor(named("report-look-")),
                Executors.newFixedThreadPool(MAKERS, named("report-")));
    }

    void look(Runnable look, Duration every) {
        var _ = looking.scheduleWithFixedDelay(look, 0, every.toMillis(), MILLISECONDS);
    }

    void look(Runnable look) {
        looking.execute(look);
    }

    void make(Runnable make) {
        makers.execute(make);
    }

    /** Stops the threads; running reports have ten seconds to finish. */
    void end() {
        looking.shutdownNow();
        makers.shutdown();
        try {
            if (makers.awaitTermination(PATIENCE, SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        makers.shutdownNow();
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name, 1).factory();
    }
}

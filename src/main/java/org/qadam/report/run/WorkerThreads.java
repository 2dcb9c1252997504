package org.qadam.report.run;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** The threads of one start: one finds reports, the others make them. */
record WorkerThreads(ScheduledExecutorService pollExecutor, ExecutorService makeExecutor) {

    /** Seconds that a running report usually needs to finish. */
    private static final int SHUTDOWN_SECONDS = 10;

    static WorkerThreads begin(int makers) {
        return new WorkerThreads(
                Executors.newSingleThreadScheduledExecutor(named("report-poll-")),
                Executors.newFixedThreadPool(makers, named("report-")));
    }

    void poll(Runnable poll, Duration every) {
        var _ = pollExecutor.scheduleWithFixedDelay(poll, 0, every.toMillis(), MILLISECONDS);
    }

    void poll(Runnable poll) {
        pollExecutor.execute(poll);
    }

    void make(Runnable make) {
        makeExecutor.execute(make);
    }

    /** Stops the threads; running reports have ten seconds to finish. */
    void end() {
        pollExecutor.shutdownNow();
        makeExecutor.shutdown();
        try {
            if (makeExecutor.awaitTermination(SHUTDOWN_SECONDS, SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        makeExecutor.shutdownNow();
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name, 1).factory();
    }
}

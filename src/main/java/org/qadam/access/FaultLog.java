package org.qadam.access;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.shared.Excerpt;
import org.slf4j.Logger;

/**
 * Logs unexpected failures of requests, each as one line. A flood of failing requests is logged at a limited rate, so a caller
 * cannot fill the log. The level DEBUG adds stack traces.
 */
public final class FaultLog {

    private static final int MAX_CAUSES = 4;
    private static final int MAX_FRAMES = 4;
    private static final int MAX_MESSAGE = 300;
    private static final double LINES_PER_SECOND = 1;
    private static final int LINES_AT_ONCE = 50;

    private final TokenBucket bucket = new TokenBucket(LINES_PER_SECOND, LINES_AT_ONCE);
    private final AtomicLong omittedLines = new AtomicLong();
    private final Logger log;

    public FaultLog(Logger log) {
        this.log = log;
    }

    /**
     * Logs the failure with its causes and the methods of Qadam that it passed.
     *
     * @param subject what failed, such as a path in a query
     */
    public void error(Object subject, Throwable failure) {
        if (bucket.take() > 0) {
            omittedLines.incrementAndGet();
            return;
        }
        long omitted = omittedLines.getAndSet(0);
        log.error(
                "{} failed: {}{}{}",
                Excerpt.of(subject),
                causes(failure),
                frames(failure),
                omitted == 0 ? "" : " (%d earlier failures were not logged)".formatted(omitted));
        log.debug("Stack trace", failure);
    }

    private static String causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .map(it -> "%s: %s".formatted(it.getClass().getSimpleName(), Excerpt.of(it.getMessage(), MAX_MESSAGE)))
                .collect(Collectors.joining(", because "));
    }

    /** The first frame shows where the failure was thrown, the others where Qadam called. */
    private static String frames(Throwable failure) {
        var frames = failure.getStackTrace();
        return Stream.concat(
                        Arrays.stream(frames).limit(1),
                        Arrays.stream(frames)
                                .skip(1)
                                .filter(it -> it.getClassName().startsWith("org.qadam.")))
                .limit(MAX_FRAMES)
                .map(" at %s"::formatted)
                .collect(Collectors.joining());
    }
}

package org.qadam.graphql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Limits the open streams of each caller at this replica. */
final class StreamLimit {

    private static final int MAX_PER_CALLER = 10;

    private final ConcurrentMap<String, Integer> bySubject = new ConcurrentHashMap<>();

    int count() {
        return bySubject.values().stream().mapToInt(it -> it).sum();
    }

    void open(String subject) {
        bySubject.merge(subject, 1, (open, one) -> {
            if (open >= MAX_PER_CALLER) {
                throw new TooManyStreamsException(open);
            }
            return open + one;
        });
    }

    void close(String subject) {
        bySubject.computeIfPresent(subject, (_, open) -> open == 1 ? null : open - 1);
    }
}

package org.qadam.access;

/** Allows a number of events per second, and as many at once as its capacity. */
final class TokenBucket {

    private final double perSecond;
    private final int capacity;
    private double tokens;
    private long updated = System.nanoTime();

    TokenBucket(double perSecond, int capacity) {
        this.perSecond = perSecond;
        this.capacity = capacity;
        this.tokens = capacity;
    }

    /** Takes a token. Returns 0 if there was one, otherwise the seconds until the next one. */
    synchronized double take() {
        long now = System.nanoTime();
        tokens = Math.min(capacity, tokens + (now - updated) * perSecond / 1e9);
        updated = now;
        if (tokens < 1) {
            return (1 - tokens) / perSecond;
        }
        tokens--;
        return 0;
    }
}

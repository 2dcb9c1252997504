package org.qadam.register;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What one change may hold and how long it may take. */
final class Limits {

    static final int ENTRIES = 2_000;

    /** A server takes 16 MB; what it refuses as too large it would be asked again until the deadline. */
    static final int BYTES = 12 << 20;

    /** For the whole of a change, its queue included; an election may take 12 s. */
    static final Duration CHANGE = Duration.ofSeconds(25);

    private Limits() {}

    static void check(Revision revision) {
        int entries = revision.entries().size();
        int bytes = Hashes.bytes(revision.bson()).remaining();
        int parts = Math.max(Math.ceilDiv(entries, ENTRIES), Math.ceilDiv(bytes, BYTES));
        if (parts > 1) {
            throw new TooLargeException(entries, bytes, parts);
        }
    }

    /** The register itself waits for an election, which its readers do not. */
    static <T> MongoCollection<T> patient(MongoCollection<T> collection) {
        return collection.withTimeout(CHANGE.toSeconds(), TimeUnit.SECONDS);
    }
}

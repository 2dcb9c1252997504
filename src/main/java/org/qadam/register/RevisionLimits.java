package org.qadam.register;

import org.qadam.mongo.Hashes;

/** What one change may hold. */
final class RevisionLimits {

    static final int ENTRIES = 2_000;

    /** A server takes 16 MB; what it refuses as too large it would be asked again until the deadline. */
    static final int BYTES = 12 << 20;

    private RevisionLimits() {}

    static void check(Revision revision) {
        int entries = revision.entries().size();
        int bytes = Hashes.bytes(revision.bson()).remaining();
        int parts = Math.max(Math.ceilDiv(entries, ENTRIES), Math.ceilDiv(bytes, BYTES));
        if (parts > 1) {
            throw new TooLargeException(entries, bytes, parts);
        }
    }
}

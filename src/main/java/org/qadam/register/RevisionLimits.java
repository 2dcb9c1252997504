package org.qadam.register;

import org.qadam.mongo.Hashes;

/** Limits the size of a revision. */
final class RevisionLimits {

    static final int ENTRIES = 2_000;

    /** 12 MB. The server accepts 16 MB; a larger revision would be refused and sent again until the deadline. */
    static final int BYTES = 12 << 20;

    private RevisionLimits() {}

    /** @throws TooLargeException if the revision exceeds a limit */
    static void check(Revision revision) {
        int entries = revision.entries().size();
        int bytes = Hashes.bytes(revision.bson()).remaining();
        int parts = Math.max(Math.ceilDiv(entries, ENTRIES), Math.ceilDiv(bytes, BYTES));
        if (parts > 1) {
            throw new TooLargeException(entries, bytes, parts);
        }
    }
}

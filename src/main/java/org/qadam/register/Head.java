package org.qadam.register;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The last revision up to which this replica knows the collections to be whole.
 *
 * @param position 0 before the first
 */
public record Head(@BsonId long position, String hash, Instant at) {

    /** Before the first revision. */
    public static final Head ORIGIN = new Head(0, "0".repeat(64), Instant.EPOCH);
}

package org.qadam.register;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A state of the whole register, identified by the position, hash and time of its last revision.
 *
 * @param position position of that revision; 0 before the first revision
 * @param hash hash of that revision; 64 zeros before the first revision
 * @param at time at which that revision was recorded
 */
public record Head(@BsonId long position, String hash, Instant at) {

    /** The state before the first revision. */
    public static final Head ORIGIN = new Head(0, "0".repeat(64), Instant.EPOCH);
}

package org.qadam.register;

import org.qadam.access.Caller;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Sha256;

/**
 * Identifies a change, so that a repeated request is recorded once.
 *
 * @param key idempotency key, 1 to 200 characters, chosen by the caller
 * @param input arguments of the operation as text; equal for equal arguments
 */
public record Request(String key, String input) {

    public Request {
        if (key.isBlank() || key.length() > 200) {
            throw new InvalidException(
                    "key must have 1 to 200 characters. Choose a new key for each change, and send it again to repeat the change.",
                    "key");
        }
    }

    /** Returns a request for an input whose {@code toString()} gives all its values, as that of a record does. */
    public static Request of(String key, Object input) {
        return new Request(key, input.toString());
    }

    /** Returns the hash of caller and key: a caller's keys do not collide with those of others. */
    String hash(Caller caller) {
        return Sha256.hex(caller.subject() + "\n" + key);
    }

    /** Returns the hash of operation and input, because another operation with the same input is another request. */
    String inputHash(String operation) {
        return Sha256.hex(operation + "\n" + input);
    }
}

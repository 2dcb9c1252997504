package org.qadam.register;

import org.qadam.access.Caller;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Sha256;

/**
 * What makes the same request the same: the caller's key, and what was asked under it.
 *
 * @param key chosen by the caller; repeating it repeats the answer
 * @param input what was asked, in a form that is equal for equal inputs
 */
public record Request(String key, String input) {

    public Request {
        if (key.isBlank() || key.length() > 200) {
            throw new InvalidException(
                    "key must have 1 to 200 characters: choose one per change, and repeat it to repeat.", "key");
        }
    }

    /** The same for an input whose text is its value, as a record's is. */
    public static Request of(String key, Object input) {
        return new Request(key, input.toString());
    }

    String hash(Caller caller) {
        return Sha256.hex(caller.subject() + "\n" + key);
    }

    /** Of what was asked: the same words under another verb ask for something else. */
    String inputHash(String operation) {
        return Sha256.hex(operation + "\n" + input);
    }
}

package org.qadam.graphql;

import org.qadam.shared.Refusal;

/** Refuses a stream to a caller who already has the largest number of open streams. */
final class TooManyStreamsException extends Refusal {

    TooManyStreamsException(int open) {
        super(
                "TOO_MANY_STREAMS",
                "You have %d open streams, the largest number allowed. Close one of them first.".formatted(open));
    }
}

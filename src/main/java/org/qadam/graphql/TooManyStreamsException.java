package org.qadam.graphql;

import org.qadam.shared.Refusal;

/** Each stream is kept open and looked after: one caller has so many at once. */
final class TooManyStreamsException extends Refusal {

    TooManyStreamsException(int open) {
        super("TOO_MANY_STREAMS", "You follow %d streams already: end one of them first.".formatted(open));
    }
}

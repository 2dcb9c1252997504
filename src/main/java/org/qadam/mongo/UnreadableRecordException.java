package org.qadam.mongo;

/** A document that is no longer, or not yet, what its record demands; the message names record and reason. */
public final class UnreadableRecordException extends RuntimeException {

    UnreadableRecordException(Class<?> record, String reason, Throwable cause) {
        super("%s: %s".formatted(record.getSimpleName(), reason), cause);
    }
}

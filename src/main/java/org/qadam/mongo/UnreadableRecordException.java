package org.qadam.mongo;

/**
 * A stored document does not match its record, for example after a change of the record. The message names the record
 * and the reason.
 */
public final class UnreadableRecordException extends RuntimeException {

    UnreadableRecordException(Class<?> record, String reason, Throwable cause) {
        super("%s: %s".formatted(record.getSimpleName(), reason), cause);
    }
}

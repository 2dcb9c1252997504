package org.qadam.facts;

import org.jspecify.annotations.Nullable;

/** The first data set contains an error. */
final class FactsRefusedException extends RuntimeException {

    private final String file;
    private final String record;
    private final String field;
    private final String reason;
    private final int recordedParts;

    FactsRefusedException(String file, String record, String field, String reason, @Nullable Throwable cause) {
        this(file, record, field, reason, 0, cause);
    }

    private FactsRefusedException(
            String file, String record, String field, String reason, int recordedParts, @Nullable Throwable cause) {
        super("%s, %s%s: %s".formatted(file, record, field.isEmpty() ? "" : ", field " + field, reason), cause);
        this.file = file;
        this.record = record;
        this.field = field;
        this.reason = reason;
        this.recordedParts = recordedParts;
    }

    /** Returns the exception for an error that was found after some parts of the data set had been recorded. */
    FactsRefusedException after(int parts) {
        return new FactsRefusedException(file, record, field, reason, parts, getCause());
    }

    /** Returns the number of revisions of the data set that were recorded before. */
    int recordedParts() {
        return recordedParts;
    }

    String file() {
        return file;
    }

    /** Returns the record, as in "record EU-CSRM", or the line where the file has no readable record. */
    String record() {
        return record;
    }

    /** Returns the path of the field within the record; empty where the whole record is in error. */
    String field() {
        return field;
    }
}

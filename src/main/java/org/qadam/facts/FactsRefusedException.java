package org.qadam.facts;

import org.jspecify.annotations.Nullable;

/** The first data set contains an error. No record of it was written. */
final class FactsRefusedException extends RuntimeException {

    private final String file;
    private final String record;
    private final String field;

    FactsRefusedException(String file, String record, String field, String reason, @Nullable Throwable cause) {
        super("%s, %s%s: %s".formatted(file, record, field.isEmpty() ? "" : ", field " + field, reason), cause);
        this.file = file;
        this.record = record;
        this.field = field;
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

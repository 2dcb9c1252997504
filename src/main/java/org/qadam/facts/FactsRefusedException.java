package org.qadam.facts;

import org.jspecify.annotations.Nullable;

/** The first data set cannot be taken as it stands; nothing of it was written. */
final class FactsRefusedException extends RuntimeException {

    private final String file;
    private final String record;
    private final String field;

    FactsRefusedException(String file, String record, String field, String why, @Nullable Throwable cause) {
        super("%s, %s%s: %s".formatted(file, record, field.isEmpty() ? "" : ", field " + field, why), cause);
        this.file = file;
        this.record = record;
        this.field = field;
    }

    String file() {
        return file;
    }

    /** "record EU-CSRM", or the place in the file where no record could be read. */
    String record() {
        return record;
    }

    /** Path of the field within the record; empty where the record as a whole is refused. */
    String field() {
        return field;
    }
}

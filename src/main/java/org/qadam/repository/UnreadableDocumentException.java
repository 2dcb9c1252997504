package org.qadam.repository;

import org.qadam.shared.Refusal;

/** A record does not accept a stored document. Reads fail instead of leaving the document out. */
public final class UnreadableDocumentException extends Refusal {

    private final String reason;

    UnreadableDocumentException(String type, String id, RuntimeException cause) {
        super("DOCUMENT_UNREADABLE", "%s/%s cannot be read: %s".formatted(type, id, cause.getMessage()), false, cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /** Returns the record, and the component or rule that is in error. */
    String reason() {
        return reason;
    }
}

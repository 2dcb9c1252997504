package org.qadam.repository;

import org.qadam.shared.Refusal;

/** A stored document that its record does not accept: a read never skips it. */
public final class UnreadableDocumentException extends Refusal {

    UnreadableDocumentException(String type, String id, RuntimeException cause) {
        super("DOCUMENT_UNREADABLE", "%s/%s cannot be read: %s".formatted(type, id, cause.getMessage()), false, cause);
    }
}

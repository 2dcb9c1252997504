package org.qadam.shelf;

import org.qadam.shared.Refusal;

/** A stored document that its record does not accept: a read never skips it. */
public final class UnreadableException extends Refusal {

    UnreadableException(String type, String id, RuntimeException cause) {
        super("DOCUMENT_UNREADABLE", "%s/%s cannot be read: %s".formatted(type, id, cause.getMessage()), false, cause);
    }
}

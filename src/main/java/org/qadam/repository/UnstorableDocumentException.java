package org.qadam.repository;

import org.jspecify.annotations.Nullable;
import org.qadam.shared.Document;
import org.qadam.shared.Refusal;

/** A document that could not be read again after it was recorded. The register records nothing. */
public final class UnstorableDocumentException extends Refusal {

    private final Document document;

    UnstorableDocumentException(String type, Document document, @Nullable String reason, @Nullable Throwable cause) {
        super(
                "DOCUMENT_INVALID",
                "%s/%s cannot be recorded, because it could not be read again: %s. Correct the value, and send the document again."
                        .formatted(type, document.code(), reason),
                false,
                cause);
        this.document = document;
    }

    /** Returns whether this is the document in error. */
    public boolean concerns(Document it) {
        return it.getClass().equals(document.getClass()) && it.code().equals(document.code());
    }
}

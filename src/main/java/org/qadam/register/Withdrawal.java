package org.qadam.register;

import org.qadam.shared.Document;

/**
 * Withdraws a document. Repositories do not return the document from this position on; reads of earlier positions do.
 * Used by tests only, until an operation withdraws documents.
 *
 * @param type type of the document
 * @param version not used: the register counts versions
 * @param reason reason of the withdrawal, for the history
 */
public record Withdrawal(Class<? extends Document> type, String code, int version, String reason) implements Document {}

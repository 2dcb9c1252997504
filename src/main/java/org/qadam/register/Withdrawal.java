package org.qadam.register;

import org.qadam.shared.Document;

/**
 * A document taken back: from that position on no repository shows it, as of before it is still there.
 *
 * @param of the type of the document
 * @param reason for the reader of the history
 */
public record Withdrawal(Class<? extends Document> of, String code, int version, String reason) implements Document {}

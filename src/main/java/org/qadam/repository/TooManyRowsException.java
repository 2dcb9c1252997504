package org.qadam.repository;

import org.qadam.shared.Refusal;

/** The lists below several parents have more rows together than {@link DocumentRepository#MAX_ROWS}. */
public final class TooManyRowsException extends Refusal {

    TooManyRowsException(int parents) {
        super(
                "TOO_EXPENSIVE",
                "The lists below %d parents have more than %d rows. Ask for fewer parents at once, or narrow the filter."
                        .formatted(parents, DocumentRepository.MAX_ROWS),
                "first");
    }
}

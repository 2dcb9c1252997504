package org.qadam.shared;

import java.util.Locale;

/** What a document names is not there. */
public final class DanglingLinkException extends Refusal {

    /** @param document the code of the one that names it */
    public DanglingLinkException(String document, Link link) {
        super(
                "NO_SUCH_" + link.type().getSimpleName().toUpperCase(Locale.ROOT),
                "%s: %s names \"%s\", which is not there: record it first, or mend the code."
                        .formatted(document, link.field(), link.code()),
                link.field());
    }
}

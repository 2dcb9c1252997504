package org.qadam.shared;

import java.util.Locale;

/** A document refers to a code that no document of the expected type has. The code is {@code NO_SUCH_<TYPE>}. */
public final class DanglingLinkException extends Refusal {

    private final String document;
    private final String target;

    /** @param document code of the document that holds the link */
    public DanglingLinkException(String document, Link link) {
        super(
                "NO_SUCH_" + link.type().getSimpleName().toUpperCase(Locale.ROOT),
                "%s: %s refers to \"%s\", which does not exist. Record that document first, or correct the code."
                        .formatted(document, link.field(), link.code()),
                link.field());
        this.document = document;
        this.target = link.code();
    }

    /** Returns whether the document holds the link. */
    public boolean concerns(Document it) {
        return it.code().equals(document)
                && it.links()
                        .anyMatch(link ->
                                path().contains(link.field()) && link.code().equals(target));
    }
}

package org.qadam.shared;

/**
 * No document of that code is visible to the caller. The answer is the same whether the document does not exist or the
 * caller may not see it, so that an answer does not reveal hidden documents.
 */
public final class NotFoundException extends Refusal {

    public NotFoundException(String what, String code, String... path) {
        super("NOT_FOUND", "There is no %s \"%s\" that you may see.".formatted(what, Excerpt.of(code)), path);
    }
}

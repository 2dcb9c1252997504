package org.qadam.shared;

/** Nothing of that name exists, or the caller may not know that it does: both are answered alike. */
public final class NotFoundException extends Refusal {

    public NotFoundException(String what, String code, String... path) {
        super("NOT_FOUND", "There is no %s \"%s\" that you may see.".formatted(what, code), path);
    }
}

package org.qadam.register;

import org.qadam.shared.Refusal;

/** The code belongs to a withdrawn document, which the operation does not restore. */
final class WithdrawnException extends Refusal {

    WithdrawnException(String type, String code) {
        super(
                "WITHDRAWN",
                "%s %s was withdrawn, and this operation does not restore it. Use another code.".formatted(type, code),
                "code");
    }
}

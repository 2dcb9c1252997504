package org.qadam.register;

import org.qadam.shared.Refusal;

/** The code names a document that was withdrawn. */
final class WithdrawnException extends Refusal {

    WithdrawnException(String type, String code) {
        super("WITHDRAWN", "%s %s was withdrawn and is not brought back by this.".formatted(type, code), "code");
    }
}

package org.qadam.access;

import java.util.Locale;
import java.util.Optional;
import org.qadam.local.Programme;

/** The columns of the access table: a caller without a token, a caller without roles, and the demo users. */
enum Persona {
    ANONYMOUS,
    NOBODY,
    VIEWER,
    DASHBOARD,
    EU,
    UNDP,
    EDITOR,
    APPROVER,
    ADMIN;

    Optional<String> token(Programme programme) {
        return switch (this) {
            case ANONYMOUS -> Optional.empty();
            case NOBODY -> Optional.of(programme.token(_ -> {}));
            case VIEWER, DASHBOARD, EU, UNDP, EDITOR, APPROVER, ADMIN ->
                Optional.of(programme.tokenOf(name().toLowerCase(Locale.ROOT)));
        };
    }

    /** Returns whether the persona is a liaison; a liaison has the name of their donor. */
    boolean isLiaison() {
        return this == EU || this == UNDP;
    }

    boolean isStaff() {
        return this == EDITOR || this == APPROVER || this == ADMIN;
    }
}

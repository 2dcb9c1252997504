package org.qadam.access;

import java.util.Locale;
import java.util.Optional;
import org.qadam.local.Programme;

/** Who asks in the table of access: the demo users, whoever has a token without a role, and whoever has none. */
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

    /** A liaison is named after her donor. */
    boolean isLiaison() {
        return this == EU || this == UNDP;
    }

    boolean isStaff() {
        return this == EDITOR || this == APPROVER || this == ADMIN;
    }
}

package org.qadam.access;

/** What the issuer says a person or client is for. None includes another; a caller sees the union of hers. */
public enum Role {
    /** A dashboard, signed in as a client. */
    DASHBOARD,
    VIEWER,
    /** Of one or several donors. */
    LIAISON,
    EDITOR,
    APPROVER,
    ADMINISTRATOR
}

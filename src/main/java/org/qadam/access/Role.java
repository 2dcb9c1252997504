package org.qadam.access;

/** The roles that the issuer grants to persons and clients. No role includes another; several roles add up. */
public enum Role {
    /** A dashboard, which signs in as a client application. */
    DASHBOARD,
    VIEWER,
    /** A representative of one or several donors, which the claim "donors" lists. */
    LIAISON,
    EDITOR,
    APPROVER,
    ADMINISTRATOR
}

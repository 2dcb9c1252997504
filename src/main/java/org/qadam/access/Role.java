package org.qadam.access;

/** The roles that the issuer grants to persons and clients. No role includes another; several roles add up. */
public enum Role {
    /** A dashboard, which signs in as a client application. */
    DASHBOARD,
    /** Sees all projects and approved records, but no budgets or transactions. */
    VIEWER,
    /** A representative of one or several donors, which the claim "donors" lists. */
    LIAISON,
    /** Orders reports; sees all records. */
    EDITOR,
    /** Sees all records, in every state. No operation needs this role yet. */
    APPROVER,
    /** Sees all records, in every state. No operation needs this role yet. */
    ADMINISTRATOR
}

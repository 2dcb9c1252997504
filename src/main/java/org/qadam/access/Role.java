package org.qadam.access;

/** The roles that the issuer grants to persons and clients. No role includes another; several roles add up. */
public enum Role {
    /** A dashboard, which signs in as a client application. */
    DASHBOARD,
    /** Sees all projects and approved records, but no budgets or transactions. */
    VIEWER,
    /** A representative of one or several donors, which the claim "donors" lists. */
    LIAISON,
    /** Records and submits; sees all records. */
    EDITOR,
    /** Approves and sends; sees all records. */
    APPROVER,
    /** Re-opens periods, withdraws records and verifies the register; sees all records. */
    ADMINISTRATOR
}

package org.qadam.register;

/** An event: a revision was recorded. Published once on every replica, when the collections contain the revision. */
public record RevisionRecorded(Revision revision) {}

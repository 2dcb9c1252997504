package org.qadam.register;

/** A revision, once per replica, after the collections show it. */
public record RevisionRecorded(Revision revision) {}

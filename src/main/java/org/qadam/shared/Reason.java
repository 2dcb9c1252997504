package org.qadam.shared;

/** The reason why a value is missing. */
public enum Reason {
    /** No source reports the value. */
    NOT_REPORTED,
    /** The value was searched for and not found. */
    NOT_FOUND,
    /** The field does not apply here, so that no value can exist. */
    NOT_APPLICABLE,
    /** The source can be read in more than one way, so that no single value follows from it. */
    AMBIGUOUS,
    /** The value is known, but is confidential. */
    WITHHELD,
    /** The parts of a calculation are too imprecise for a number to follow. */
    INDETERMINATE
}

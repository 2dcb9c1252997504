package org.qadam.shared;

/** Why a value is not there. */
public enum Reason {
    /** Nobody reported it. */
    NOT_REPORTED,
    /** It was looked for, and not found. */
    NOT_FOUND,
    /** There can be none. */
    NOT_APPLICABLE,
    /** The source can be read in more than one way. */
    AMBIGUOUS,
    /** It is known and may not be shown. */
    WITHHELD,
    /** Its parts claim too little for a number. */
    INDETERMINATE
}

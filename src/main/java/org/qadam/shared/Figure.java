package org.qadam.shared;

import java.math.BigDecimal;

/** A number that a source states, or the reason why there is none. A missing number is never read as zero. */
public sealed interface Figure {

    /** A number with its comparator: "more than 30" is different from 30. */
    record Stated(Comparator comparator, BigDecimal number) implements Figure {}

    /** A missing number, with the reason. */
    record Absent(Reason reason) implements Figure {}

    /** The relation of the true number to the stated number. */
    enum Comparator {
        EXACTLY,
        ABOUT,
        NEARLY,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN
    }
}

package org.qadam.shared;

import java.math.BigDecimal;

/** A number somebody stated, or the reason why there is none. Nothing here is ever zero by default. */
public sealed interface Figure {

    /** A number, and how exactly it was stated: "more than 30" is not 30. */
    record Stated(Comparator comparator, BigDecimal number) implements Figure {}

    /** No number, and why. */
    record Absent(Reason reason) implements Figure {}

    /** How a stated number bounds the true one. */
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

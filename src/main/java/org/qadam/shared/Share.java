package org.qadam.shared;

import java.math.BigDecimal;

/** An exact percentage of a whole, above 0 and at most 100. */
public record Share(BigDecimal percent) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Share {
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("a share lies above 0 and at most at 100, not at " + percent);
        }
    }
}

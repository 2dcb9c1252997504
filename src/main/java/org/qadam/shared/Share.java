package org.qadam.shared;

import java.math.BigDecimal;

/** A share of a whole in per cent: greater than 0, at most 100. */
public record Share(BigDecimal percent) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Share {
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException(
                    "a share in per cent must be greater than 0 and at most 100, but is " + percent);
        }
    }
}

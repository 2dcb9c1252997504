package org.qadam.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The case endings of a number in Kazakh, which depend on the sounds of its last spoken word: 30-дан, 40-тан, 80-нен.
 * A constant is named after its ablative, used for "more than" and "less than". The dative is used for "nearly".
 */
enum KazakhEnding {
    DAN("дан", "ға"),
    DEN("ден", "ге"),
    TAN("тан", "қа"),
    TEN("тен", "ке"),
    NAN("нан", "ға"),
    NEN("нен", "ге");

    /** The ending of the per cent sign, which is read "пайыз". */
    static final KazakhEnding OF_PERCENT = DAN;

    /** For the digits 0 to 9: нөл, бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз. */
    private static final List<KazakhEnding> ONES = List.of(DEN, DEN, DEN, TEN, TEN, TEN, DAN, DEN, DEN, DAN);

    /** For the tens: он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан; the first entry is unused. */
    private static final List<KazakhEnding> TENS = List.of(DEN, NAN, DAN, DAN, TAN, DEN, TAN, TEN, NEN, NAN);

    private final String ablative;
    private final String dative;

    KazakhEnding(String ablative, String dative) {
        this.ablative = ablative;
        this.dative = dative;
    }

    /**
     * Returns the ending of a number. That of a decimal depends on its last digit: 6,25 is read "six whole, of a
     * hundred twenty-five".
     */
    static KazakhEnding of(BigDecimal number) {
        var digits = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int last = digits.unscaledValue().abs().mod(BigInteger.TEN).intValue();
        return switch (Math.max(-digits.scale(), 0)) {
            case 0 -> ONES.get(last);
            case 1 -> TENS.get(last);
            case 2 -> DEN; // жүз
            case 9, 10, 11 -> TAN; // миллиард
            default -> NAN; // мың, миллион, триллион
        };
    }

    String ablative() {
        return ablative;
    }

    String dative() {
        return dative;
    }
}

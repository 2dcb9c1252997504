package org.qadam.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Reason;

class FiguresTests {

    @ParameterizedTest
    @CsvSource({
        "EXACTLY 3, EXACTLY 2.5, EXACTLY 5.5",
        "AT_LEAST 3, EXACTLY 2, AT_LEAST 5",
        "AT_LEAST 3, MORE_THAN 2, MORE_THAN 5",
        "AT_MOST 3, AT_MOST 2, AT_MOST 5",
        "LESS_THAN 3, AT_MOST 2, LESS_THAN 5",
        "ABOUT 3, EXACTLY 2, ABOUT 5",
        "NEARLY 3, EXACTLY 2, ABOUT 5",
        "NEARLY 3, NEARLY 2, ABOUT 5",
        "ABOUT 3, AT_LEAST 2, INDETERMINATE",
        "AT_LEAST 3, AT_MOST 2, INDETERMINATE",
        "NOT_FOUND, EXACTLY 2, NOT_FOUND",
        "MORE_THAN 3, WITHHELD, WITHHELD",
        "NOT_FOUND, WITHHELD, NOT_FOUND"
    })
    void addsFiguresWithTheirComparators(Parsed one, Parsed other, Parsed sum) {
        assertThat(Figures.plus(one.figure, other.figure)).isEqualTo(sum.figure);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY 3, EXACTLY 2, EXACTLY 1",
        "AT_LEAST 3, EXACTLY 2, AT_LEAST 1",
        "EXACTLY 3, AT_LEAST 2, AT_MOST 1",
        "EXACTLY 3, MORE_THAN 2, LESS_THAN 1",
        "EXACTLY 3, LESS_THAN 2, MORE_THAN 1",
        "AT_LEAST 3, AT_MOST 2, AT_LEAST 1",
        "AT_LEAST 3, AT_LEAST 2, INDETERMINATE",
        "MORE_THAN 3, MORE_THAN 3, INDETERMINATE",
        "EXACTLY 3, NOT_REPORTED, NOT_REPORTED"
    })
    void reversesABoundThatIsSubtracted(Parsed one, Parsed other, Parsed difference) {
        assertThat(Figures.minus(one.figure, other.figure)).isEqualTo(difference.figure);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY 1, EXACTLY 3, EXACTLY 0.3333333333333333333333333333333333",
        "EXACTLY 2, EXACTLY 3, EXACTLY 0.6666666666666666666666666666666667",
        "AT_LEAST 2, EXACTLY 3, AT_LEAST 0.6666666666666666666666666666666666",
        "LESS_THAN 1, EXACTLY 3, LESS_THAN 0.3333333333333333333333333333333334",
        "MORE_THAN 10, EXACTLY -4, LESS_THAN -2.5",
        "EXACTLY 100, AT_LEAST 2, AT_MOST 50",
        "EXACTLY 100, MORE_THAN 2, LESS_THAN 50",
        "EXACTLY 100, AT_MOST -2, AT_LEAST -50",
        "EXACTLY -100, AT_LEAST 2, AT_LEAST -50",
        "EXACTLY -10, AT_MOST -20, AT_MOST 0.5",
        "EXACTLY 0, AT_LEAST 2, EXACTLY 0",
        "ABOUT 8, NEARLY 32, ABOUT 0.25",
        "EXACTLY 100, AT_MOST 2, INDETERMINATE",
        "EXACTLY 100, AT_LEAST 0, INDETERMINATE",
        "EXACTLY 100, MORE_THAN 0, INDETERMINATE",
        "EXACTLY 100, LESS_THAN 0, INDETERMINATE",
        "AT_LEAST 100, AT_LEAST 2, INDETERMINATE",
        "ABOUT 100, AT_LEAST 2, INDETERMINATE",
        "AT_LEAST 100, ABOUT 2, INDETERMINATE",
        "EXACTLY 1, EXACTLY 0, INDETERMINATE",
        "AMBIGUOUS, EXACTLY 0, AMBIGUOUS"
    })
    void reversesABoundThatIsADivisor(Parsed one, Parsed other, Parsed quotient) {
        assertThat(Figures.dividedBy(one.figure, other.figure)).isEqualTo(quotient.figure);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN 3, 2, MORE_THAN 6",
        "MORE_THAN 3, -2, LESS_THAN -6",
        "MORE_THAN 3, 0, EXACTLY 0",
        "NEARLY 3, 1, ABOUT 3",
        "WITHHELD, 2, WITHHELD"
    })
    void reversesABoundThatIsMultipliedByANegativeNumber(Parsed one, BigDecimal factor, Parsed product) {
        assertThat(Figures.times(one.figure, factor)).isEqualTo(product.figure);
    }

    @Test
    void moreThan30Of30IsMoreThan100PerCent() {
        assertThat(Figures.percentOf(Parsed.of("MORE_THAN 30").figure, Parsed.of("EXACTLY 30").figure))
                .isEqualTo(Parsed.of("MORE_THAN 100").figure);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY 10, EXACTLY 30, EXACTLY 25, EXACTLY 75",
        "EXACTLY 10, EXACTLY 30, EXACTLY 5, EXACTLY -25",
        "EXACTLY 0, EXACTLY 30, MORE_THAN 30, MORE_THAN 100",
        "EXACTLY 40, EXACTLY 20, EXACTLY 25, EXACTLY 75",
        "EXACTLY 40, EXACTLY 20, MORE_THAN 25, LESS_THAN 75",
        "EXACTLY 40, EXACTLY 20, AT_MOST 25, AT_LEAST 75",
        "EXACTLY 10, AT_LEAST 30, EXACTLY 25, AT_MOST 75",
        "EXACTLY 40, AT_MOST 20, EXACTLY 25, AT_MOST 75",
        "ABOUT 10, EXACTLY 30, EXACTLY 25, ABOUT 75",
        "EXACTLY 30, EXACTLY 30, EXACTLY 40, INDETERMINATE",
        "ABOUT 30, EXACTLY 30, EXACTLY 40, INDETERMINATE",
        "AT_LEAST 10, EXACTLY 30, EXACTLY 25, INDETERMINATE",
        "EXACTLY 10, EXACTLY 30, NOT_REPORTED, NOT_REPORTED",
        "EXACTLY 10, NOT_FOUND, EXACTLY 25, NOT_FOUND",
        "AMBIGUOUS, EXACTLY 30, EXACTLY 25, AMBIGUOUS"
    })
    void calculatesProgressForAscendingAndDescendingIndicators(
            Parsed baseline, Parsed target, Parsed actual, Parsed progress) {
        assertThat(Figures.progress(baseline.figure, target.figure, actual.figure))
                .isEqualTo(progress.figure);
    }

    @Test
    void aDecreaseFrom3277To538IsAFactorOf609Hundredths() {
        var fold = Figures.dividedBy(Parsed.of("EXACTLY 3277").figure, Parsed.of("EXACTLY 538").figure);

        assertThat(Display.NUMBER.round((Figure.Stated) fold)).isEqualByComparingTo("6.09");
    }

    /** A figure read from text, such as "MORE_THAN 30" or the name of a reason. */
    record Parsed(Figure figure) {

        static Parsed of(String text) {
            int space = text.indexOf(' ');
            return new Parsed(
                    space < 0
                            ? new Figure.Absent(Reason.valueOf(text))
                            : new Figure.Stated(
                                    Comparator.valueOf(text.substring(0, space)),
                                    new BigDecimal(text.substring(space + 1))));
        }
    }
}

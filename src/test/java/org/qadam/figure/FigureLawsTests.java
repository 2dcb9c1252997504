package org.qadam.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Reason;

/** The result of a calculation with figures allows the result of the same calculation with the true numbers. */
class FigureLawsTests {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-25");

    @Property
    void aSumAllowsEverySum(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        var sum = Figures.plus(one.figure(), other.figure());

        assertThat(allows(sum, one.number().add(other.number()))).isTrue();
    }

    @Property
    void aDifferenceAllowsEveryDifference(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        var difference = Figures.minus(one.figure(), other.figure());

        assertThat(allows(difference, one.number().subtract(other.number()))).isTrue();
    }

    @Property
    void aMultipleAllowsEveryMultiple(@ForAll("truths") Truth one, @ForAll("numbers") BigDecimal factor) {
        var multiple = Figures.times(one.figure(), factor);

        assertThat(allows(multiple, one.number().multiply(factor))).isTrue();
    }

    @Property
    void aQuotientAllowsEveryQuotient(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        Assume.that(other.number().signum() != 0);
        var quotient = Figures.dividedBy(one.figure(), other.figure());

        assertThat(allows(quotient, quotient(one.number(), other.number()))).isTrue();
    }

    @Property
    void progressAllowsEveryProgress(
            @ForAll("truths") Truth baseline, @ForAll("truths") Truth target, @ForAll("truths") Truth actual) {
        var distance = actual.number().subtract(baseline.number());
        var wholeDistance = target.number().subtract(baseline.number());
        Assume.that(wholeDistance.signum() != 0);
        var progress = Figures.progress(baseline.figure(), target.figure(), actual.figure());

        assertThat(allows(progress, quotient(distance.multiply(HUNDRED), wholeDistance)))
                .isTrue();
    }

    @Property
    void exactFiguresAddLikeNumbers(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(number(Figures.plus(exactly(one), exactly(other)))).isEqualByComparingTo(one.add(other));
    }

    @Property
    void exactFiguresDivideLikeNumbers(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        Assume.that(other.signum() != 0);

        assertThat(number(Figures.dividedBy(exactly(one), exactly(other))))
                .isEqualByComparingTo(one.divide(other, MathContext.DECIMAL128));
    }

    @Property
    void theOrderOfPartsDoesNotMatter(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        assertThat(Figures.plus(one.figure(), other.figure())).isEqualTo(Figures.plus(other.figure(), one.figure()));
    }

    @Property
    void theGroupingOfPartsDoesNotMatter(
            @ForAll("truths") Truth one, @ForAll("truths") Truth other, @ForAll("truths") Truth third) {
        assertThat(Figures.plus(Figures.plus(one.figure(), other.figure()), third.figure()))
                .isEqualTo(Figures.plus(one.figure(), Figures.plus(other.figure(), third.figure())));
    }

    @Property
    void addingZeroChangesNothing(@ForAll("truths") Truth one) {
        assertThat(Figures.plus(one.figure(), exactly(BigDecimal.ZERO))).isEqualTo(afterCalculation(one.figure()));
    }

    @Property
    void multiplyingAndDividingByOneChangesNothing(@ForAll("truths") Truth one) {
        assertThat(Figures.dividedBy(Figures.times(one.figure(), BigDecimal.ONE), exactly(BigDecimal.ONE)))
                .isEqualTo(afterCalculation(one.figure()));
    }

    @Property
    void changingTheSignTwiceChangesNothing(@ForAll("truths") Truth one) {
        var minusOne = BigDecimal.ONE.negate();

        assertThat(Figures.times(Figures.times(one.figure(), minusOne), minusOne))
                .isEqualTo(afterCalculation(one.figure()));
    }

    @Property
    void aSumIsExactOnlyIfItsPartsAre(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        assertThat(exact(Figures.plus(one.figure(), other.figure())))
                .isEqualTo(exact(one.figure()) && exact(other.figure()));
    }

    @Property
    void aMissingPartMakesTheResultMissingForTheSameReason(@ForAll("truths") Truth one, @ForAll Reason reason) {
        var missing = new Figure.Absent(reason);

        assertThat(Figures.minus(one.figure(), missing)).isEqualTo(missing);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-5000), BigDecimal.valueOf(5000))
                .ofScale(2)
                .map(it -> it.stripTrailingZeros())
                .map(it -> it.setScale(Math.max(it.scale(), 0)));
    }

    /** Provides figures, each with one of the true numbers that it allows. */
    @Provide
    Arbitrary<Truth> truths() {
        var steps = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(5000))
                .ofScale(2);
        return Combinators.combine(Arbitraries.of(Comparator.class), numbers(), steps, Arbitraries.of(true, false))
                .as((comparator, number, step, atTheBound) ->
                        new Truth(new Figure.Stated(comparator, number), truth(comparator, number, step, atTheBound)));
    }

    private static BigDecimal truth(Comparator comparator, BigDecimal number, BigDecimal step, boolean atTheBound) {
        return switch (comparator) {
            case EXACTLY, ABOUT, NEARLY -> number;
            case AT_LEAST -> atTheBound ? number : number.add(step);
            case MORE_THAN -> number.add(atTheBound ? TOLERANCE : step);
            case AT_MOST -> atTheBound ? number : number.subtract(step);
            case LESS_THAN -> number.subtract(atTheBound ? TOLERANCE : step);
        };
    }

    /**
     * Exact and approximate numbers are compared with a tolerance of 1e-25, because they are rounded. Bounds are
     * compared exactly.
     */
    private static boolean allows(Figure figure, BigDecimal truth) {
        return switch (figure) {
            case Figure.Absent it -> it.reason() == Reason.INDETERMINATE;
            case Figure.Stated it ->
                switch (it.comparator()) {
                    case EXACTLY, ABOUT, NEARLY ->
                        it.number().subtract(truth).abs().compareTo(TOLERANCE) <= 0;
                    case AT_LEAST -> truth.compareTo(it.number()) >= 0;
                    case MORE_THAN -> truth.compareTo(it.number()) > 0;
                    case AT_MOST -> truth.compareTo(it.number()) <= 0;
                    case LESS_THAN -> truth.compareTo(it.number()) < 0;
                };
        };
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, new MathContext(200));
    }

    private static Figure exactly(BigDecimal number) {
        return new Figure.Stated(Comparator.EXACTLY, number);
    }

    /** Returns the figure as a calculation returns it: NEARLY becomes ABOUT. */
    private static Figure afterCalculation(Figure.Stated figure) {
        return figure.comparator() == Comparator.NEARLY ? new Figure.Stated(Comparator.ABOUT, figure.number()) : figure;
    }

    private static boolean exact(Figure figure) {
        return figure instanceof Figure.Stated it && it.comparator() == Comparator.EXACTLY;
    }

    private static BigDecimal number(Figure figure) {
        return ((Figure.Stated) figure).number();
    }

    /** A figure and a true number that it allows. */
    record Truth(Figure.Stated figure, BigDecimal number) {}
}

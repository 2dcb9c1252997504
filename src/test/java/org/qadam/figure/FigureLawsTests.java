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

/** Whatever the true numbers behind figures are, what the figures make allows what the numbers make. */
class FigureLawsTests {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HAIR = new BigDecimal("1e-25");

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
        var gone = actual.number().subtract(baseline.number());
        var way = target.number().subtract(baseline.number());
        Assume.that(way.signum() != 0);
        var progress = Figures.progress(baseline.figure(), target.figure(), actual.figure());

        assertThat(allows(progress, quotient(gone.multiply(HUNDRED), way))).isTrue();
    }

    @Property
    void pointsAddAsNumbersDo(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(number(Figures.plus(exactly(one), exactly(other)))).isEqualByComparingTo(one.add(other));
    }

    @Property
    void pointsDivideAsNumbersDo(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
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
    void nothingAddedChangesNothing(@ForAll("truths") Truth one) {
        assertThat(Figures.plus(one.figure(), exactly(BigDecimal.ZERO))).isEqualTo(counted(one.figure()));
    }

    @Property
    void oneTimesAndByOneChangeNothing(@ForAll("truths") Truth one) {
        assertThat(Figures.dividedBy(Figures.times(one.figure(), BigDecimal.ONE), exactly(BigDecimal.ONE)))
                .isEqualTo(counted(one.figure()));
    }

    @Property
    void turnedTwiceIsAsBefore(@ForAll("truths") Truth one) {
        var minusOne = BigDecimal.ONE.negate();

        assertThat(Figures.times(Figures.times(one.figure(), minusOne), minusOne))
                .isEqualTo(counted(one.figure()));
    }

    @Property
    void onlyExactPartsMakeAnExactSum(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        assertThat(exact(Figures.plus(one.figure(), other.figure())))
                .isEqualTo(exact(one.figure()) && exact(other.figure()));
    }

    @Property
    void aMissingPartLeavesItsReason(@ForAll("truths") Truth one, @ForAll Reason reason) {
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

    /** A figure, and one of the numbers that may be behind it. */
    @Provide
    Arbitrary<Truth> truths() {
        var steps = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(5000))
                .ofScale(2);
        return Combinators.combine(Arbitraries.of(Comparator.class), numbers(), steps, Arbitraries.of(true, false))
                .as((comparator, number, step, atItsEnd) ->
                        new Truth(new Figure.Stated(comparator, number), truth(comparator, number, step, atItsEnd)));
    }

    private static BigDecimal truth(Comparator comparator, BigDecimal number, BigDecimal step, boolean atItsEnd) {
        return switch (comparator) {
            case EXACTLY, ABOUT, NEARLY -> number;
            case AT_LEAST -> atItsEnd ? number : number.add(step);
            case MORE_THAN -> number.add(atItsEnd ? HAIR : step);
            case AT_MOST -> atItsEnd ? number : number.subtract(step);
            case LESS_THAN -> number.subtract(atItsEnd ? HAIR : step);
        };
    }

    /** Points are compared to 25 digits after the point, since they are rounded; bounds as they are, since they are not. */
    private static boolean allows(Figure figure, BigDecimal truth) {
        return switch (figure) {
            case Figure.Absent it -> it.reason() == Reason.INDETERMINATE;
            case Figure.Stated it ->
                switch (it.comparator()) {
                    case EXACTLY, ABOUT, NEARLY ->
                        it.number().subtract(truth).abs().compareTo(HAIR) <= 0;
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

    /** In arithmetic, nearly is about. */
    private static Figure counted(Figure.Stated figure) {
        return figure.comparator() == Comparator.NEARLY ? new Figure.Stated(Comparator.ABOUT, figure.number()) : figure;
    }

    private static boolean exact(Figure figure) {
        return figure instanceof Figure.Stated it && it.comparator() == Comparator.EXACTLY;
    }

    private static BigDecimal number(Figure figure) {
        return ((Figure.Stated) figure).number();
    }

    /** A figure, and a number that may be behind it. */
    record Truth(Figure.Stated figure, BigDecimal number) {}
}

package org.qadam.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qadam.shared.Figure.Comparator.AT_LEAST;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Money;
import org.qadam.shared.Reason;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "en, MORE_THAN, 30, more than 30",
        "ru, MORE_THAN, 30, более 30",
        "kk, MORE_THAN, 30, 30-дан астам",
        "kk, MORE_THAN, 90000, 90\u202f000-нан астам",
        "en, NEARLY, 97000, 'nearly 97,000'",
        "ru, NEARLY, 97000, почти 97\u202f000",
        "kk, NEARLY, 97000, 97\u202f000-ға жуық",
        "en, ABOUT, 300, about 300",
        "ru, ABOUT, 6.5, 'около 6,5'",
        "kk, LESS_THAN, 6.5, '6,5-тен кем'",
        "en, AT_LEAST, 83, at least 83",
        "ru, AT_LEAST, 83, не менее 83",
        "kk, AT_LEAST, 83, кемінде 83",
        "en, AT_MOST, 1234567.5, 'at most 1,234,567.5'",
        "kk, AT_MOST, 40, ең көбі 40",
        "en, EXACTLY, -5, −5"
    })
    void formatsAFigureForASentence(Locale language, Comparator comparator, BigDecimal number, String text) {
        assertThat(Words.in(language).format(new Figure.Stated(comparator, number), Display.NUMBER))
                .isEqualTo(new FormattedFigure(text, number, comparator, null));
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, > 30",
        "AT_LEAST, ≥ 30",
        "LESS_THAN, < 30",
        "AT_MOST, ≤ 30",
        "ABOUT, ≈ 30",
        "NEARLY, ≈ 30",
        "EXACTLY, 30"
    })
    void formatsAFigureForATable(Comparator comparator, String text) {
        var thirty = new Figure.Stated(comparator, BigDecimal.valueOf(30));

        assertThat(Words.in(Locale.ENGLISH).formatShort(thirty, Display.NUMBER).text())
                .isEqualTo(text.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "en, EXACTLY, 77, 77%",
        "ru, EXACTLY, 77, 77\u00a0%",
        "kk, EXACTLY, 77, 77\u00a0%",
        "en, MORE_THAN, 100, more than 100%",
        "ru, MORE_THAN, 100, более 100\u00a0%",
        "kk, MORE_THAN, 100, 100\u00a0%-дан астам"
    })
    void formatsPerCentByTheRulesOfTheLanguage(Locale language, Comparator comparator, BigDecimal number, String text) {
        assertThat(Words.in(language)
                        .format(new Figure.Stated(comparator, number), Display.PROGRESS)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 6.0911, 6.09",
        "EXACTLY, 8.125, 8.12",
        "EXACTLY, 8.50, 8.5",
        "AT_LEAST, 99.999, at least 99.99",
        "MORE_THAN, 99.999, more than 99.99",
        "AT_MOST, 99.991, at most 100",
        "LESS_THAN, -0.001, less than −0.001",
        "EXACTLY, 0.0042, 0.004",
        "EXACTLY, 0, 0"
    })
    void roundsBoundsToTheSafeSideAndNothingToZero(Comparator comparator, BigDecimal number, String text) {
        assertThat(Words.in(Locale.ENGLISH)
                        .format(new Figure.Stated(comparator, number), Display.NUMBER)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 6288000, EUR, 'EUR\u00a06,288,000'",
        "ru, 6288000, EUR, '6\u202f288\u202f000\u00a0EUR'",
        "kk, 28333, USD, '28\u202f333\u00a0USD'",
        "en, 33300.00, USD, 'USD\u00a033,300'",
        "en, 33300.5, USD, 'USD\u00a033,300.50'",
        "ru, 33300.5, USD, '33\u202f300,50\u00a0USD'",
        "en, 1.2345, USD, 'USD\u00a01.2345'",
        "en, 90000, KZT, 'KZT\u00a090,000'"
    })
    void formatsMoneyWithItsCurrency(Locale language, BigDecimal amount, Currency currency, String text) {
        assertThat(Words.in(language).money(new Money(amount, currency))).isEqualTo(text);
    }

    @Test
    void formatsTheReasonOfAMissingFigure() {
        var formatted = Words.in(Locale.of("ru")).format(new Figure.Absent(Reason.NOT_FOUND), Display.NUMBER);

        assertThat(formatted).isEqualTo(new FormattedFigure("не найдено", null, null, Reason.NOT_FOUND));
    }

    @Test
    void usesTheFirstSupportedLanguage() {
        assertThat(Words.in(List.of(Locale.GERMAN, Locale.of("kk", "KZ"), Locale.ENGLISH))
                        .of(AT_LEAST))
                .isEqualTo("кемінде");
    }

    @Test
    void usesEnglishIfNoLanguageIsSupported() {
        assertThat(Words.in(List.of(Locale.GERMAN)).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void refusesAKeyThatDoesNotExist() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Words.in(Locale.ENGLISH).text("no.such.word"));
    }
}

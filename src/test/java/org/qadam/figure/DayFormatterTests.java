package org.qadam.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.When;
import org.qadam.shared.When.Precision;

class DayFormatterTests {

    @ParameterizedTest
    @CsvSource({
        "en, DAY, 2014-05-22, 2014-05-22, 22 May 2014",
        "ru, DAY, 2014-05-22, 2014-05-22, 22 мая 2014 г.",
        "kk, DAY, 2014-05-22, 2014-05-22, 2014 жылғы 22 мамыр",
        "en, DAY, 2014-05-21, 2014-05-23, 21–23 May 2014",
        "ru, DAY, 2014-05-21, 2014-05-23, 21–23 мая 2014 г.",
        "kk, DAY, 2014-05-21, 2014-05-23, 2014 жылғы 21–23 мамыр",
        "en, DAY, 2014-05-31, 2014-06-01, 31 May 2014 – 1 June 2014",
        "en, DAY, 2014-05-21, 2015-05-21, 21 May 2014 – 21 May 2015",
        "en, MONTH, 2014-05-01, 2014-05-31, May 2014",
        "ru, MONTH, 2014-05-01, 2014-05-31, май 2014 г.",
        "kk, MONTH, 2014-05-01, 2014-05-31, 2014 жылғы мамыр",
        "en, MONTH, 2014-05-01, 2014-07-31, May 2014 – July 2014",
        "en, YEAR, 2013-01-01, 2013-12-31, 2013",
        "ru, YEAR, 2013-01-01, 2013-12-31, 2013 г.",
        "kk, YEAR, 2013-01-01, 2013-12-31, 2013 жыл",
        "en, YEAR, 2012-01-01, 2016-12-31, 2012 – 2016",
        "en, OPEN, , 2014-05-31, by May 2014",
        "ru, OPEN, , 2014-05-31, не позднее мая 2014 г.",
        "kk, OPEN, , 2014-05-31, 2014 жылғы мамырға қарай",
        "en, OPEN, , 2014-05-22, by 22 May 2014",
        "kk, OPEN, , 2014-05-22, 2014 жылғы 22 мамырға қарай",
        "en, OPEN, , 2024-12-31, by 2024",
        "ru, OPEN, , 2024-12-31, не позднее 2024 г.",
        "kk, OPEN, , 2024-12-31, 2024 жылға қарай",
        "en, OPEN, 2019-09-02, , after 2 September 2019",
        "ru, OPEN, 2019-09-02, , после 2 сентября 2019 г.",
        "kk, OPEN, 2019-09-02, , 2019 жылғы 2 қыркүйектен кейін",
        "kk, OPEN, 2013-12-31, , 2013 жылдан кейін",
        "en, UNKNOWN, , , date unknown",
        "ru, UNKNOWN, , , дата неизвестна",
        "kk, UNKNOWN, , , күні белгісіз"
    })
    void formatsDaysWithTheirPrecision(
            Locale language, Precision precision, LocalDate first, LocalDate last, String text) {
        assertThat(Words.in(language).when(new When(first, last, precision, null)))
                .isEqualTo(text.replace(" г.", "\u00a0г."));
    }

    @Test
    void addsTheNoteToAnUnknownDay() {
        assertThat(Words.in(Locale.ENGLISH).when(When.unknown("June 20 of the current year")))
                .isEqualTo("date unknown: June 20 of the current year");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2014-H1, 1st half of 2014",
        "ru, 2014-H1, 1-е полугодие 2014 г.",
        "kk, 2014-H1, 2014 жылдың 1-жартыжылдығы",
        "en, 2015-Q2, 2nd quarter of 2015",
        "ru, 2015-Q3, 3-й квартал 2015 г.",
        "kk, 2015-Q4, 2015 жылдың 4-тоқсаны",
        "en, 2014, 2014",
        "ru, 2014, 2014 г.",
        "kk, 2014, 2014 жыл"
    })
    void formatsAPeriod(Locale language, String period, String text) {
        assertThat(Words.in(language).period(new PeriodCode(period))).isEqualTo(text.replace(" г.", "\u00a0г."));
    }
}

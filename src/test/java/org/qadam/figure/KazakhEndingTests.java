package org.qadam.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhEndingTests {

    @ParameterizedTest(name = "{0} ({1}-{2}, {1}-{3})")
    @CsvSource({
        "0, нөл, ден, ге",
        "1, бір, ден, ге",
        "2, екі, ден, ге",
        "3, үш, тен, ке",
        "4, төрт, тен, ке",
        "5, бес, тен, ке",
        "6, алты, дан, ға",
        "7, жеті, ден, ге",
        "8, сегіз, ден, ге",
        "9, тоғыз, дан, ға",
        "10, он, нан, ға",
        "20, жиырма, дан, ға",
        "30, отыз, дан, ға",
        "40, қырық, тан, қа",
        "50, елу, ден, ге",
        "60, алпыс, тан, қа",
        "70, жетпіс, тен, ке",
        "80, сексен, нен, ге",
        "90, тоқсан, нан, ға",
        "100, жүз, ден, ге",
        "1000, мың, нан, ға",
        "1000000, миллион, нан, ға",
        "1000000000, миллиард, тан, қа",
        "1000000000000, триллион, нан, ға"
    })
    void dependsOnTheWordOfTheNumber(BigDecimal number, String word, String ablative, String dative) {
        assertThat(KazakhEnding.of(number))
                .extracting(KazakhEnding::ablative, KazakhEnding::dative)
                .as(word)
                .containsExactly(ablative, dative);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 1",
        "38, 8",
        "240, 40",
        "538, 8",
        "2100, 100",
        "3277, 7",
        "97000, 1000",
        "100000, 1000",
        "25000000, 1000000",
        "240000000000, 1000000000",
        "-30, 30",
        "6.5, 5",
        "8.25, 5",
        "8.50, 5",
        "30.0, 30"
    })
    void dependsOnTheLastWordOfTheNumber(BigDecimal number, BigDecimal word) {
        assertThat(KazakhEnding.of(number)).isEqualTo(KazakhEnding.of(word));
    }
}

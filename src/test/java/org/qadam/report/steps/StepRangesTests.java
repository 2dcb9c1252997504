package org.qadam.report.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepRangesTests {

    @ParameterizedTest
    @CsvSource({"5, 5", "5 6, 5–6", "1 2 3 7, '1–3, 7'", "1 3 5, '1, 3, 5'", "8 9 11 12, '8–9, 11–12'"})
    void consecutiveNumbersAreARange(String numbers, String formatted) {
        assertThat(StepRanges.format(Arrays.stream(numbers.split(" ", -1))
                        .map(Integer::valueOf)
                        .toList()))
                .isEqualTo(formatted);
    }
}

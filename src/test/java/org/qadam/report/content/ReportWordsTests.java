package org.qadam.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the headings and labels of the layout in each language. */
@ParameterizedClass
@ValueSource(strings = {"kk", "ru", "en"})
record ReportWordsTests(String language) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[},]");

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(bundle(language).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle("en").keySet());
    }

    @Test
    void noTextIsBlank() {
        assertThat(bundle(language).keySet())
                .noneMatch(it -> bundle(language).getString(it).isBlank());
    }

    /** MessageFormat removes a straight apostrophe and leaves later placeholders unfilled. */
    @Test
    void noTextHasAStraightApostrophe() {
        assertThat(bundle(language).keySet())
                .noneMatch(it -> bundle(language).getString(it).contains("'"));
    }

    @Test
    void everyLanguageHasTheSamePlaceholders() {
        assertThat(bundle(language).keySet())
                .allSatisfy(it -> assertThat(placeholders(language, it)).isEqualTo(placeholders("en", it)));
    }

    @Test
    void largeNumbersHaveTheSeparatorOfTheLanguage() {
        var separator = language.equals("en") ? "," : "\u202f";

        assertThat(ReportWords.in(Locale.of(language)).count("summary.sources", 1234))
                .contains("1" + separator + "234");
    }

    private static List<String> placeholders(String language, String key) {
        return PLACEHOLDER
                .matcher(bundle(language).getString(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static ResourceBundle bundle(String language) {
        return ReportWords.in(Locale.of(language)).bundle();
    }
}

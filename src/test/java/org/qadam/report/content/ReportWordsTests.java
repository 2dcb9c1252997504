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

/** The words of the layout, in each language of a report. */
@ParameterizedClass
@ValueSource(strings = {"kk", "ru", "en"})
record ReportWordsTests(String language) {

    private static final Pattern PLACE = Pattern.compile("\\{\\d[},]");

    @Test
    void areTheSameInEveryLanguage() {
        assertThat(bundle(language).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle("en").keySet());
    }

    @Test
    void areNeverBlank() {
        assertThat(bundle(language).keySet())
                .noneMatch(it -> bundle(language).getString(it).isBlank());
    }

    /** A message would swallow it, and print what follows as it stands. */
    @Test
    void haveNoStraightApostrophe() {
        assertThat(bundle(language).keySet())
                .noneMatch(it -> bundle(language).getString(it).contains("'"));
    }

    @Test
    void fillTheSamePlacesInEveryLanguage() {
        assertThat(bundle(language).keySet())
                .allSatisfy(it -> assertThat(places(language, it)).isEqualTo(places("en", it)));
    }

    @Test
    void readALargeNumberByTheirOwnSeparators() {
        var separator = language.equals("en") ? "," : "\u202f";

        assertThat(ReportWords.in(Locale.of(language)).count("summary.sources", 1234))
                .contains("1" + separator + "234");
    }

    private static List<String> places(String language, String key) {
        return PLACE.matcher(bundle(language).getString(key))
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

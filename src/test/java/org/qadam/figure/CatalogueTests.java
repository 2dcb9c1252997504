package org.qadam.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.access.Role;
import org.qadam.event.Event;
import org.qadam.indicator.Indicator;
import org.qadam.place.Place;
import org.qadam.plan.ReformStep;
import org.qadam.project.Participation;
import org.qadam.project.Result;
import org.qadam.shared.Figure;
import org.qadam.shared.Reason;
import org.qadam.shared.When;
import org.qadam.statement.Statement;
import org.springframework.util.ClassUtils;

@ParameterizedClass
@ValueSource(strings = {"kk", "ru", "en"})
record CatalogueTests(String language) {

    private static final List<String> MONTHS = List.of("months", "months.dated", "months.by", "months.after");

    @Test
    void hasTheSameKeysInEveryLanguage() {
        assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void hasNoEmptyEntry() {
        assertThat(keys(language)).noneMatch(it -> words(language, it).isBlank());
    }

    /** {@link java.text.MessageFormat} drops a straight apostrophe and does not replace placeholders after it. */
    @Test
    void hasNoStraightApostrophe() {
        assertThat(keys(language)).noneMatch(it -> words(language, it).contains("'"));
    }

    @Test
    void hasTwelveMonthsInEachForm() {
        assertThat(MONTHS).allMatch(it -> words(language, it).split(" ", -1).length == 12);
    }

    /** Figures are excluded, because Kazakh has placeholders for case endings. */
    @Test
    void usesTheSamePlaceholdersInEveryLanguage() {
        assertThat(keys(language))
                .filteredOn(it -> !it.startsWith("figure."))
                .allMatch(it -> placeholders(language, it).equals(placeholders("en", it)));
    }

    @Test
    void hasALabelForEveryPublicEnumConstant() throws IOException, URISyntaxException {
        var words = Words.in(Locale.of(language));

        assertThat(publicConstants())
                .contains(
                        Figure.Comparator.NEARLY,
                        Reason.NOT_FOUND,
                        When.Precision.OPEN,
                        Role.LIAISON,
                        Place.PlaceKind.SITE,
                        ReformStep.StepState.MERGED,
                        Participation.ParticipationRole.FUNDING,
                        Result.ResultKind.OUTCOME,
                        Indicator.Measure.UNIT,
                        Indicator.Direction.NONE,
                        Indicator.Aggregation.RATIO,
                        Event.EventKind.SEMINAR,
                        Event.EventRole.CO_HOST,
                        Statement.StatementKind.TARGET,
                        Statement.StatementState.RETURNED)
                .allSatisfy(it -> assertThat(words.of(it)).isNotBlank());
    }

    /** Returns the constants of all public enums of the programme. A new constant needs an entry in each catalogue. */
    private static List<Enum<?>> publicConstants() throws IOException, URISyntaxException {
        var root = Path.of(
                Words.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(root)) {
            return files.map(it -> root.relativize(it).toString())
                    .filter(it -> it.startsWith("org/qadam/") && it.endsWith(".class"))
                    .filter(it -> !it.endsWith("-info.class"))
                    .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(it -> ClassUtils.resolveClassName(it, null))
                    .filter(it -> it.isEnum() && Modifier.isPublic(it.getModifiers()))
                    .<Enum<?>>flatMap(it -> Arrays.stream((Enum<?>[]) it.getEnumConstants()))
                    .toList();
        }
    }

    private static List<String> keys(String language) {
        return List.copyOf(catalogue(language).keySet());
    }

    private static String words(String language, String key) {
        return catalogue(language).getString(key);
    }

    private static ResourceBundle catalogue(String language) {
        return ResourceBundle.getBundle("words", Locale.of(language));
    }

    private static List<String> placeholders(String language, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(words(language, key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}

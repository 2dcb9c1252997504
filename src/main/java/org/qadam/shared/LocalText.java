package org.qadam.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same words in Kazakh, Russian and English, as far as a source has them; at least one. */
public record LocalText(
        @Nullable String kk, @Nullable String ru, @Nullable String en) {

    public LocalText {
        if (kk == null && ru == null && en == null) {
            throw new IllegalArgumentException("a text needs its words in kk, ru or en");
        }
    }

    public static LocalText en(String words) {
        return new LocalText(null, null, words);
    }

    /** The words in the first of these languages that has them, else in any. */
    public Translation in(List<Locale> languages) {
        return Stream.concat(languages.stream().map(Locale::getLanguage), Languages.FALLBACK.stream())
                .filter(it -> words(it) != null)
                .findFirst()
                .map(it -> new Translation(String.valueOf(words(it)), it, fallsBack(it, languages)))
                .orElseThrow();
    }

    private static boolean fallsBack(String language, List<Locale> asked) {
        return !asked.isEmpty() && !asked.getFirst().getLanguage().equals(language);
    }

    private @Nullable String words(String language) {
        return switch (language) {
            case "kk" -> kk;
            case "ru" -> ru;
            case "en" -> en;
            default -> null;
        };
    }

    /**
     * Words in one language.
     *
     * @param fallback whether another language was asked for first
     */
    public record Translation(String text, String language, boolean fallback) {}
}

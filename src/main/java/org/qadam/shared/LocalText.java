package org.qadam.shared;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text in Kazakh, Russian and English. A language is null where no wording is recorded; at least one is present.
 */
public record LocalText(
        @Nullable String kk, @Nullable String ru, @Nullable String en) {

    public LocalText {
        if (kk == null && ru == null && en == null) {
            throw new IllegalArgumentException("a text needs a wording in kk, ru or en; all three are missing");
        }
    }

    public static LocalText en(String words) {
        return new LocalText(null, null, words);
    }

    /** Returns the wording in the first of these languages that has one, otherwise in en, ru or kk, in this order. */
    public Translation in(List<Locale> languages) {
        var language = language(languages);
        return new Translation(
                Objects.requireNonNull(words(language)),
                language,
                !languages.isEmpty() && !languages.getFirst().getLanguage().equals(language));
    }

    private String language(List<Locale> languages) {
        for (var it : languages) {
            if (words(it.getLanguage()) != null) {
                return it.getLanguage();
            }
        }
        return en != null ? "en" : ru != null ? "ru" : "kk";
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
     * The wording of a text in one language.
     *
     * @param language BCP 47 tag of the wording: kk, ru or en
     * @param fallback whether the text has no wording in the first of the requested languages
     */
    public record Translation(String text, String language, boolean fallback) {}
}

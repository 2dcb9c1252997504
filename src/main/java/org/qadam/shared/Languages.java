package org.qadam.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The three languages of the programme, as BCP 47 tags: Kazakh, Russian and English. */
public final class Languages {

    /** In the order in which documents and reports list them. */
    public static final List<String> TAGS = List.of("kk", "ru", "en");

    /** Shown where a text is missing in the asked language, the first one that has it. */
    static final List<String> FALLBACK = TAGS.reversed();

    private Languages() {}

    public static boolean contains(Locale language) {
        return TAGS.contains(language.toLanguageTag());
    }

    public static Stream<Locale> locales() {
        return TAGS.stream().map(Locale::of);
    }
}

package org.qadam.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The three languages of Qadam, as BCP 47 tags: Kazakh (kk), Russian (ru) and English (en). */
public final class Languages {

    /** The tags in the order in which documents and reports list them. */
    public static final List<String> TAGS = List.of("kk", "ru", "en");

    private Languages() {}

    /** Returns whether the locale's tag is exactly kk, ru or en; a locale with a region, such as kk-KZ, is not. */
    public static boolean contains(Locale language) {
        return TAGS.contains(language.toLanguageTag());
    }

    public static Stream<Locale> locales() {
        return TAGS.stream().map(Locale::of);
    }
}

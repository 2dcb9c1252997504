package org.qadam.report.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Words;

/** The words of a layout in one language; asking for a language or a word that is not there is an error, never a blank. */
public final class ReportWords {

    private static final String BASE = "reports/text/report";
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private ReportWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static ReportWords in(Locale language) {
        return new ReportWords(ResourceBundle.getBundle(BASE, language, NO_OTHER_LANGUAGE));
    }

    /** The words of this key, with what they speak of; numbers are put into words first. */
    public String say(String key, String... about) {
        return format(key, (Object[]) about);
    }

    /** Returns the words of an optional key, or null where the layout has none. */
    @Nullable
    String find(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    /** The words of this key for so many: {0} is what they are chosen by, {1} what is read. */
    public String count(String key, long number) {
        return format(key, number, Words.in(bundle.getLocale()).number(number));
    }

    /** Never a number by the locale of the JDK: its separators change. */
    private String format(String key, Object... about) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(about);
    }

    /** A field of the schema, in words; where there are none, by its name. */
    public String field(String name) {
        var key = "field." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /** Every entry. */
    public Stream<String> entries() {
        return bundle.keySet().stream().map(bundle::getString);
    }

    /** For the engine, whose templates name their words themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }
}

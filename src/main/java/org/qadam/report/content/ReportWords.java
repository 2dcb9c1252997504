package org.qadam.report.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Words;

/** Headings and labels of the layout in one language. A missing language or key is an error. */
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

    /** Returns the words of a key with its arguments; a caller formats numbers first. */
    public String say(String key, String... about) {
        return format(key, (Object[]) about);
    }

    /** Returns the words of an optional key, or null if the layout has none. */
    @Nullable
    String find(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    /** Returns the words of a key for a number: {0} chooses the words, {1} is the formatted number. */
    public String count(String key, long number) {
        return format(key, number, Words.in(bundle.getLocale()).number(number));
    }

    /** Formats no number by the JDK's locale, whose separators differ between versions. */
    private String format(String key, Object... about) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(about);
    }

    /** Returns the words for a field of the schema, or its name if there are none. */
    public String field(String name) {
        var key = "field." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /** Returns the words of all keys. */
    public Stream<String> entries() {
        return bundle.keySet().stream().map(bundle::getString);
    }

    /** Returns the bundle for the engine, whose templates name their keys. */
    public ResourceBundle bundle() {
        return bundle;
    }
}

package org.qadam.shared;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shortens a text of a caller for an error message or a log line. */
public final class Excerpt {

    /** Characters. Codes and dates are shorter. */
    private static final int DEFAULT = 80;

    private Excerpt() {}

    /** Returns the first 80 characters of the text in one line. */
    public static String of(@Nullable Object text) {
        return of(text, DEFAULT);
    }

    /** Returns the first characters of the text in one line. A longer text ends with "…". */
    public static String of(@Nullable Object text, int length) {
        var line = String.valueOf(text);
        var shown = line.codePoints()
                .limit(length)
                .mapToObj(it -> isPrinted(it) ? Character.toString(it) : " ")
                .collect(Collectors.joining());
        return line.codePointCount(0, line.length()) > length ? shown + "…" : shown;
    }

    /** Lone surrogates cannot be written in UTF-8, and control characters would begin new lines of a log. */
    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}

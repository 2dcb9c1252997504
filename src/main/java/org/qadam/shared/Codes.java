package org.qadam.shared;

import java.util.regex.Pattern;

/** How documents are named: capitals, digits, dots and hyphens, so that a slash is free to separate. */
public final class Codes {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9.-]{2,40}");

    private Codes() {}

    public static boolean isCode(String code) {
        return FORM.matcher(code).matches();
    }

    public static String check(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no code: 2 to 40 capitals, digits, dots and hyphens".formatted(code));
        }
        return code;
    }
}

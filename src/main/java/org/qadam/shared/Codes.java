package org.qadam.shared;

import java.util.regex.Pattern;

/**
 * Checks document codes: 2 to 40 of A-Z, 0-9, dot and hyphen. No code contains a slash, which separates codes in ids.
 */
public final class Codes {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9.-]{2,40}");

    private Codes() {}

    /** Returns whether the text is a valid code. */
    public static boolean isCode(String code) {
        return FORM.matcher(code).matches();
    }

    /**
     * Returns the code unchanged.
     *
     * @throws IllegalArgumentException if the code is not valid
     */
    public static String check(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a code: use 2 to 40 capital letters A-Z, digits, dots and hyphens".formatted(code));
        }
        return code;
    }
}

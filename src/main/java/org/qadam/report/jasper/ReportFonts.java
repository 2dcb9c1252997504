package org.qadam.report.jasper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The fonts of the reports, looked through for every letter and sign that a report may print. */
final class ReportFonts {

    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            + "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
            + "₸€$%№§&.,:;!?()[]/+-−–—·•×≥≤≈<>=▲→“”„«»‘’"
            + "\u00a0\u202f";

    private static final List<String> FILES =
            List.of("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf", "SourceSans3-Italic.ttf");

    private ReportFonts() {}

    /** Better no report than one with boxes in it. */
    static void check() {
        FILES.forEach(it -> check(read(it), LETTERS));
    }

    static void check(Font font, String letters) {
        var lacking = letters.codePoints()
                .filter(it -> !font.canDisplay(it))
                .mapToObj(it -> "%s (U+%04X)".formatted(Character.toString(it), it))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw new IllegalStateException("%s lacks %s".formatted(font.getFontName(), lacking));
        }
    }

    private static Font read(String file) {
        try (var in = ReportFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font %s is not packed".formatted(file));
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font %s cannot be read".formatted(file), e);
        }
    }
}

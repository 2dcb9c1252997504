package org.qadam.report.jasper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.qadam.figure.Words;
import org.qadam.report.content.ReportWords;
import org.qadam.shared.GlyphCoverage;
import org.qadam.shared.Languages;

/** Checks that the fonts of the reports have every letter: a missing letter is printed as a box. */
public final class ReportFonts implements GlyphCoverage {

    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            + "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
            + "₸€$%№§&.,:;!?()[]/+-−–—·•×≥≤≈<>=▲→“”„«»‘’"
            + "\u00a0\u202f";

    private static final List<String> FILES =
            List.of("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf", "SourceSans3-Italic.ttf");

    private final List<Font> faces;

    /** Stops the start where the fonts lack a letter of the programme's words. */
    public ReportFonts() {
        this.faces = FILES.stream().map(ReportFonts::read).toList();
        Stream.concat(Stream.of(LETTERS), words()).forEach(this::check);
    }

    private static Stream<String> words() {
        return Languages.locales()
                .flatMap(it ->
                        Stream.concat(Words.in(it).entries(), ReportWords.in(it).entries()));
    }

    @Override
    public List<String> lacking(String text) {
        return text.codePoints()
                .filter(it -> !Character.isISOControl(it))
                .filter(it -> faces.stream().anyMatch(face -> !face.canDisplay(it)))
                .distinct()
                .mapToObj(it -> "%s (U+%04X)".formatted(Character.toString(it), it))
                .toList();
    }

    void check(String words) {
        var lacking = lacking(words);
        if (!lacking.isEmpty()) {
            throw new IllegalStateException(
                    "the fonts of the reports lack %s, used in \"%s\"".formatted(String.join(", ", lacking), words));
        }
    }

    private static Font read(String file) {
        try (var in = ReportFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font %s is missing from the jar".formatted(file));
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font %s cannot be read".formatted(file), e);
        }
    }
}

package org.qadam.report.content;

import java.util.List;
import java.util.regex.Pattern;
import org.qadam.figure.FormattedFigure;

/** The summary of a report: at most 120 words and four figures. */
public record Summary(String text, List<KeyFigure> figures) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int WORDS = 120;
    private static final int FIGURES = 4;

    public Summary {
        figures = List.copyOf(figures);
        if (SPACE.split(text, -1).length > WORDS) {
            throw new IllegalArgumentException("a summary has at most %d words".formatted(WORDS));
        }
        if (figures.size() != FIGURES) {
            throw new IllegalArgumentException("a summary has %d figures".formatted(FIGURES));
        }
    }

    /** A figure of the summary with its label. */
    public record KeyFigure(FormattedFigure figure, String label) {}
}

package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of a report. Its number is its position in the list.
 *
 * @param note text printed below the title; null if the chapter has none
 */
public record Chapter(String title, @Nullable String note, List<Section> sections) {

    public Chapter {
        sections = List.copyOf(sections);
    }
}

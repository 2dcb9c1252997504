package org.qadam.report.content;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything that a report prints, in the order of its pages. Templates and exports only lay it out.
 *
 * @param language language of all texts
 * @param moment moment of the state of the register that was read, with the offset
 */
public record ReportContent(Locale language, OffsetDateTime moment, Cover cover, List<Chapter> chapters) {

    public ReportContent {
        chapters = List.copyOf(chapters);
    }

    /** Returns the sections of all chapters, in order. */
    public Stream<Section> sections() {
        return chapters.stream().flatMap(it -> it.sections().stream());
    }
}

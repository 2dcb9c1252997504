package org.qadam.report.jasper;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.Chapter;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.Section;

/**
 * A section as the template of the pages lays it out.
 *
 * @param chapter number and title of the chapter; null if the section is not the first of its chapter
 * @param note note of that chapter; null if the chapter has none
 */
record SectionRow(
        JasperReport template,
        @Nullable String chapter,
        @Nullable String note,
        @Nullable String section,
        @Nullable String sectionNote,
        @Nullable String none,
        List<? extends Record> rows) {

    /** Returns the sections that are printed. The first section of each chapter has the title of the chapter. */
    static List<SectionRow> of(ReportContent content, ReportTemplates templates) {
        var rows = new ArrayList<SectionRow>();
        for (var chapter : content.chapters()) {
            var title = "%d.\u00a0\u00a0%s".formatted(content.chapters().indexOf(chapter) + 1, chapter.title());
            var printed = chapter.sections().stream().filter(Section::isPrinted).toList();
            for (int i = 0; i < printed.size(); i++) {
                rows.add(of(printed.get(i), templates, i == 0 ? title : null, i == 0 ? chapter : null));
            }
        }
        return rows;
    }

    private static SectionRow of(
            Section section, ReportTemplates templates, @Nullable String title, @Nullable Chapter opened) {
        return new SectionRow(
                templates.section(String.valueOf(section.template())),
                title,
                opened == null ? null : opened.note(),
                section.title(),
                section.note(),
                section.none(),
                section.rows());
    }
}

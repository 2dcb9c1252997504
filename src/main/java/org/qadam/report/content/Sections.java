package org.qadam.report.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.Summary.KeyFigure;

/**
 * Makes chapters and sections with the words of one language: {@code chapter.NAME} and {@code chapter.NAME.note},
 * {@code section.TABLE}, {@code section.TABLE.note} and {@code section.TABLE.none}. Title and note are optional.
 */
public final class Sections {

    private static final String CHAPTER = "chapter.";
    private static final String SECTION = "section.";

    private final ReportWords words;

    public Sections(Locale language) {
        this.words = ReportWords.in(language);
    }

    public Chapter chapter(String name, Section... sections) {
        return new Chapter(words.say(CHAPTER + name), words.find(CHAPTER + name + ".note"), List.of(sections));
    }

    /** Returns a section whose template has the name of its table. */
    public <T extends Record> Section table(String name, Class<T> type, List<T> rows) {
        return table(name, name, type, rows);
    }

    public <T extends Record> Section table(String template, String table, Class<T> type, List<T> rows) {
        var key = SECTION + table;
        return new Section(
                template, table, type, words.find(key), words.find(key + ".note"), words.say(key + ".none"), rows);
    }

    /** Returns the drawing above a table, with the caption {@code section.TABLE.caption}; without rows if there is none. */
    public Section drawing(String table, @Nullable Graphic drawing, @Nullable String remark) {
        var caption = words.say(SECTION + table + ".caption");
        var rows = drawing == null ? List.<DrawingRow>of() : List.of(new DrawingRow(drawing, caption, remark));
        return new Section("drawing", null, DrawingRow.class, null, null, null, rows);
    }

    /** Returns the first chapter of every report. */
    public Chapter summary(Summary summary) {
        return chapter(
                "summary",
                new Section("summary", "summary", Summary.class, null, null, null, List.of(summary)),
                data("figures", KeyFigure.class, summary.figures()));
    }

    /** Returns the last chapter of every report: its sources, and their quotations as data. */
    public Chapter sources(List<SourceRow> sources) {
        return chapter(
                "sources",
                table("sources", SourceRow.class, sources),
                data("quotations", QuotationRow.class, QuotationRow.of(sources)));
    }

    private static <T extends Record> Section data(String table, Class<T> type, List<T> rows) {
        return new Section(null, table, type, null, null, null, rows);
    }
}

package org.qadam.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one type, laid out by one template.
 *
 * @param template name of a template in reports/sections; null if only the data formats have the rows
 * @param table name of the table in the data formats; null if only the pages have the rows
 * @param type record type of the rows; its components are the fields of the template and the columns of the table
 * @param title title of the section; null if the title of the chapter is enough
 * @param note text printed below the title; null if the section has none
 * @param none sentence printed instead of rows; null if the section is left out without rows
 */
public record Section(
        @Nullable String template,
        @Nullable String table,
        Class<? extends Record> type,
        @Nullable String title,
        @Nullable String note,
        @Nullable String none,
        List<? extends Record> rows) {

    public Section {
        rows = List.copyOf(rows);
    }

    /** Returns whether the pages show anything of the section. */
    public boolean isPrinted() {
        return template != null && (none != null || !rows.isEmpty());
    }
}

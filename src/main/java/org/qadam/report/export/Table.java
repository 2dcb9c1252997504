package org.qadam.report.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qadam.report.content.Cover;
import org.qadam.report.content.Graphic;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;

/**
 * A table of a report in the data formats.
 *
 * @param name key of the table, the same in every language
 * @param columns components of the rows, without drawings and lists
 */
public record Table(String name, List<Column> columns, List<? extends Record> rows) {

    /** Returns the cover and the tables of all sections, in the order of the pages. */
    public static List<Table> of(ReportContent content) {
        var sections = content.sections()
                .flatMap(it -> Stream.ofNullable(it.table()).map(name -> of(name, it.type(), it.rows())));
        return Stream.concat(Stream.of(of("cover", Cover.class, List.of(content.cover()))), sections)
                .toList();
    }

    private static Table of(String name, Class<? extends Record> type, List<? extends Record> rows) {
        var columns = Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getType() != List.class && !Graphic.class.isAssignableFrom(it.getType()))
                .flatMap(Column::of)
                .toList();
        return new Table(name, columns, rows);
    }

    public String title(ReportWords words) {
        return words.say("table." + name);
    }
}

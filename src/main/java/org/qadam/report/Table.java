package org.qadam.report;

import java.util.Arrays;
import java.util.List;

/**
 * A table of a report as data.
 *
 * @param name of its file or sheet, the same in every language
 * @param columns the components of its rows, but for what is only drawn
 */
record Table(String name, List<Column> columns, List<? extends Record> rows) {

    static <T extends Record> Table of(String name, Class<T> type, List<T> rows) {
        var columns = Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getType() != List.class && !Graphic.class.isAssignableFrom(it.getType()))
                .flatMap(Column::of)
                .toList();
        return new Table(name, columns, rows);
    }

    String title(ReportWords words) {
        return words.say("table." + name);
    }
}

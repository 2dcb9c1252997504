package org.qadam.report.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;
import org.qadam.figure.Words;
import org.qadam.report.content.ReportWords;

/** A column of a table: a component of its rows; of a figure the words, the number, its comparator, or why there is none. */
public record Column(RecordComponent component, Part part) {

    /** What of a component stands in the column. */
    enum Part {
        WHOLE,
        NUMBER,
        COMPARATOR,
        ABSENT
    }

    static Stream<Column> of(RecordComponent component) {
        return component.getType() == FormattedFigure.class
                ? Stream.of(Part.values()).map(it -> new Column(component, it))
                : Stream.of(new Column(component, Part.WHOLE));
    }

    public String head(ReportWords words) {
        var name = words.say("column." + component.getName());
        return part == Part.WHOLE ? name : words.say("column.part." + part, name);
    }

    /** A text, a number or a truth; null where there is nothing to say. */
    @Nullable
    Object value(Record row, Words words) {
        return component(row) instanceof FormattedFigure told ? value(told, words) : component(row);
    }

    private @Nullable Object value(FormattedFigure told, Words words) {
        return switch (part) {
            case WHOLE -> told.text();
            case NUMBER -> told.number();
            case COMPARATOR -> told.comparator() == null ? null : words.of(told.comparator());
            case ABSENT -> told.absent() == null ? null : words.of(told.absent());
        };
    }

    private @Nullable Object component(Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the records of a report hide nothing", e);
        }
    }
}

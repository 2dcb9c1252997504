package org.qadam.report.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.FormattedFigure;
import org.qadam.figure.Words;
import org.qadam.report.content.ReportWords;

/** A column of a table: a component of its rows. A figure has four columns: text, number, comparator, reason of absence. */
public record Column(RecordComponent component, Part part) {

    /** Part of a component. */
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

    /** Returns a text, a number or a Boolean; null if the cell is empty. */
    @Nullable
    Object value(Record row, Words words) {
        return component(row) instanceof FormattedFigure figure ? value(figure, words) : component(row);
    }

    private @Nullable Object value(FormattedFigure figure, Words words) {
        return switch (part) {
            case WHOLE -> figure.text();
            case NUMBER -> figure.number();
            case COMPARATOR -> figure.comparator() == null ? null : words.of(figure.comparator());
            case ABSENT -> figure.absent() == null ? null : words.of(figure.absent());
        };
    }

    private @Nullable Object component(Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component %s cannot be read".formatted(component.getName()), e);
        }
    }
}

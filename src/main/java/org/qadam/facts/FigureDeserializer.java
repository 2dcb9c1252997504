package org.qadam.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Figure;
import org.qadam.shared.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a figure, written as {comparator, number} or as {absent} with the reason. */
final class FigureDeserializer extends StdDeserializer<Figure> {

    FigureDeserializer() {
        super(Figure.class);
    }

    @Override
    public Figure deserialize(JsonParser parser, DeserializationContext context) {
        return context.readValue(parser, Written.class).figure();
    }

    /** The fields of a figure as written in the file. */
    record Written(
            Figure.@Nullable Comparator comparator,
            @Nullable BigDecimal number,
            @Nullable Reason absent) {

        Figure figure() {
            if (absent != null && comparator == null && number == null) {
                return new Figure.Absent(absent);
            }
            if (absent == null && comparator != null && number != null) {
                return new Figure.Stated(comparator, number);
            }
            throw new IllegalArgumentException("a figure needs either {comparator, number} or {absent}");
        }
    }
}

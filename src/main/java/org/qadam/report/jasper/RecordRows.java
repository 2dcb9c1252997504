package org.qadam.report.jasper;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.Graphic;

/**
 * Feeds records to a template. The name of a field is the path of a component, {@code target.text}. A field of class
 * JRDataSource gets records within the record as rows, {@code _THIS} the record itself, and Renderable a drawing.
 */
final class RecordRows implements JRRewindableDataSource {

    private static final String ITSELF = "_THIS";
    private static final Pattern PATH = Pattern.compile("\\.");

    private final List<?> rows;
    private int next;
    private @Nullable Object row;

    RecordRows(List<?> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        row = next < rows.size() ? rows.get(next++) : null;
        return row != null;
    }

    /** Starts again from the first row. The engine does so when a block does not fit on the page. */
    @Override
    public void moveFirst() {
        next = 0;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        var value = row;
        if (!field.getName().equals(ITSELF)) {
            for (String component : PATH.split(field.getName(), -1)) {
                value = value == null ? null : component(value, component);
            }
        }
        if (value instanceof Graphic drawn && field.getValueClass() == Renderable.class) {
            return new Drawing(drawn);
        }
        return value != null && field.getValueClass() == JRDataSource.class
                ? new RecordRows(value instanceof List<?> several ? several : List.of(value))
                : value;
    }

    private static @Nullable Object component(Object row, String name) {
        try {
            return row.getClass().getMethod(name).invoke(row);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("%s has no component %s".formatted(row.getClass(), name), e);
        }
    }
}

package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.junit.jupiter.api.Test;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.content.Summary.KeyFigure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Reason;

class RecordRowsTests {

    private final RecordRows rows =
            at(new KeyFigure(new FormattedFigure("3,277", new BigDecimal("3277"), Comparator.EXACTLY, null), "posts"));

    @Test
    void readsANestedComponent() {
        assertThat(rows.getFieldValue(field("figure.text", String.class))).isEqualTo("3,277");
    }

    @Test
    void returnsANestedRecordAsRows() {
        var inner = (RecordRows) rows.getFieldValue(field("figure", JRDataSource.class));

        assertThat(inner).isNotNull().matches(RecordRows::next);
    }

    @Test
    void readsNullBelowAComponentThatIsNull() {
        var absent = at(new KeyFigure(new FormattedFigure("not reported", null, null, Reason.NOT_REPORTED), "posts"));

        assertThat(absent.getFieldValue(field("figure.number.scale", Integer.class)))
                .isNull();
    }

    @Test
    void refusesAFieldThatIsNoComponent() {
        assertThatThrownBy(() -> rows.getFieldValue(field("figure.words", String.class)))
                .hasMessage("class org.qadam.figure.FormattedFigure has no component words");
    }

    private static RecordRows at(Object row) {
        var rows = new RecordRows(List.of(row));
        rows.next();
        return rows;
    }

    private static JRDesignField field(String path, Class<?> type) {
        var field = new JRDesignField();
        field.setName(path);
        field.setValueClass(type);
        return field;
    }
}

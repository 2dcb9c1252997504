package org.qadam.report.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Citation;

/** Collects label rows. A label without a value is left out. */
public final class Labels {

    private final ReportText text;
    private final List<LabelRow> rows = new ArrayList<>();

    public Labels(ReportText text) {
        this.text = text;
    }

    /** Adds a row, and numbers its sources. */
    public void add(String label, @Nullable String value, List<Citation> citations) {
        if (value != null) {
            rows.add(
                    new LabelRow(text.layout().say(label), value, text.numbers().cite(citations)));
        }
    }

    public List<LabelRow> rows() {
        return List.copyOf(rows);
    }
}

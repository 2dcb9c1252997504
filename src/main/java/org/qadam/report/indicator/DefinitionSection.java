package org.qadam.report.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator.Category;
import org.qadam.indicator.Indicator.Dimension;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.ReportText;
import org.qadam.report.indicator.IndicatorQuery.IndicatorContent;
import org.qadam.shared.Citation;

/** The definition of an indicator, line by line. */
final class DefinitionSection {

    private final IndicatorContent read;
    private final ReportText text;

    DefinitionSection(IndicatorContent read, ReportText text) {
        this.read = read;
        this.text = text;
    }

    List<LabelRow> rows() {
        var indicator = read.indicator();
        var words = text.words();
        var rows = new ArrayList<LabelRow>();
        add(rows, "owner", text.translate(read.owner()));
        add(rows, "result", text.translateOrNull(read.result()));
        add(rows, "subject", text.translateOrNull(read.subject()));
        add(rows, "measure", words.of(indicator.measure()));
        add(rows, "unit", text.translateOrNull(indicator.unit()));
        add(rows, "direction", words.of(indicator.direction()));
        add(rows, "overTime", words.of(indicator.aggregationOverTime()));
        add(rows, "overParts", words.of(indicator.aggregationOverDisaggregation()));
        add(
                rows,
                "dimensions",
                ReportText.joined(
                        "; ", indicator.dimensions().stream()
                                .<@Nullable String>map(this::format).toList()));
        return rows;
    }

    private String format(Dimension dimension) {
        var categories = dimension.categories().stream().map(Category::title).toList();
        return "%s: %s".formatted(text.translate(dimension.title()), text.listed(", ", categories));
    }

    private void add(List<LabelRow> rows, String label, @Nullable String value) {
        var citations = citations();
        if (value != null && !citations.isEmpty()) {
            rows.add(new LabelRow(
                    text.layout().say("definition." + label),
                    value,
                    text.numbers().cite(citations)));
        }
    }

    /** A definition without sources rests on the statements that use it. */
    private List<Citation> citations() {
        var own = read.indicator().citations();
        return own.isEmpty()
                ? read.statements().stream()
                        .flatMap(it -> it.citations().stream())
                        .toList()
                : own;
    }
}

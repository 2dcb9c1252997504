package org.qadam.report.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.indicator.Indicator.Category;
import org.qadam.indicator.Indicator.Dimension;
import org.qadam.report.content.LabelRow;
import org.qadam.report.content.Labels;
import org.qadam.report.content.ReportText;
import org.qadam.report.indicator.IndicatorQuery.IndicatorData;
import org.qadam.shared.Citation;

/** The definition of an indicator, line by line. */
record DefinitionSection(IndicatorData data, ReportText text) {

    List<LabelRow> rows() {
        var indicator = data.indicator();
        var words = text.words();
        var labels = new Labels(text);
        add(labels, "owner", text.translate(data.owner()));
        add(labels, "result", text.translateOrNull(data.result()));
        add(labels, "subject", text.translateOrNull(data.subject()));
        add(labels, "measure", words.of(indicator.measure()));
        add(labels, "unit", text.translateOrNull(indicator.unit()));
        add(labels, "direction", words.of(indicator.direction()));
        add(labels, "overTime", words.of(indicator.aggregationOverTime()));
        add(labels, "overParts", words.of(indicator.aggregationOverDisaggregation()));
        add(
                labels,
                "dimensions",
                ReportText.joined(
                        "; ",
                        indicator.dimensions().stream()
                                .<@Nullable String>map(this::format)
                                .toList()));
        return labels.rows();
    }

    private String format(Dimension dimension) {
        var categories = dimension.categories().stream().map(Category::title).toList();
        return "%s: %s".formatted(text.translate(dimension.title()), text.listed(", ", categories));
    }

    private void add(Labels labels, String label, @Nullable String value) {
        var citations = citations();
        labels.add("definition." + label, citations.isEmpty() ? null : value, citations);
    }

    /** A definition without sources rests on the statements that use it. */
    private List<Citation> citations() {
        var own = data.indicator().citations();
        return own.isEmpty()
                ? data.statements().stream()
                        .flatMap(it -> it.citations().stream())
                        .toList()
                : own;
    }
}

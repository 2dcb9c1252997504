package org.qadam.report.donor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.content.Chapter;
import org.qadam.report.content.Cover;
import org.qadam.report.content.ReportContent;
import org.qadam.report.donor.DonorRows.Events;
import org.qadam.shared.Reason;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Creates content of donor reports for tests. */
public final class DonorSamples {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Fields that hold codes of an enumeration, which no text can replace. */
    private static final List<String> CODE_FIELDS = List.of("comparator", "absent");

    private DonorSamples() {}

    /** Returns the report on EU-CSRM for 2014-H1 in English. */
    public static ReportContent euCsrm() {
        return euCsrm(Locale.ENGLISH);
    }

    /** Returns the report on EU-CSRM for 2014-H1, with headings in a language. The rows stay in English. */
    public static ReportContent euCsrm(Locale language) {
        return content(language, cover(), rows());
    }

    /** Returns the report on EU-CSRM with a text in every cell. The table of results, otherwise empty, has a row. */
    public static ReportContent filledWith(Locale language, String text) {
        ObjectNode cover = YAML.valueToTree(cover());
        List.of("kind", "title", "otherLanguage", "donor", "beneficiary").forEach(it -> cover.put(it, text));
        return content(language, YAML.treeToValue(cover, Cover.class), rowsFilledWith(text));
    }

    /** Returns a report that has a cover and no rows. */
    public static ReportContent empty(Locale language) {
        var noEvents = new Events(List.of(), List.of(), List.of());
        return content(
                language,
                cover(),
                new DonorRows(List.of(), List.of(), List.of(), List.of(), noEvents, List.of(), List.of(), List.of()));
    }

    /** Returns content with the cover of the sample and other chapters. */
    public static ReportContent content(Locale language, List<Chapter> chapters) {
        return new ReportContent(language, moment(), cover(), chapters);
    }

    private static ReportContent content(Locale language, Cover cover, DonorRows rows) {
        return new ReportContent(language, moment(), cover, rows.chapters(language));
    }

    private static OffsetDateTime moment() {
        return OffsetDateTime.parse(sample().get("moment").asString());
    }

    private static Cover cover() {
        return YAML.treeToValue(sample().get("cover"), Cover.class);
    }

    static DonorRows rows() {
        return YAML.treeToValue(sample().get("rows"), DonorRows.class);
    }

    private static DonorRows rowsFilledWith(String text) {
        var figure = new FormattedFigure(text, null, null, Reason.NOT_REPORTED);
        var result = new ResultRow(text, text, text, text, figure, figure, figure, figure, text, 1);
        ObjectNode rows = YAML.valueToTree(rows());
        rows.set("results", YAML.valueToTree(List.of(result)));
        replaceTexts(rows, text);
        return YAML.treeToValue(rows, DonorRows.class);
    }

    private static JsonNode sample() {
        try (InputStream in = DonorSamples.class.getResourceAsStream("/report/EU-CSRM-2014-H1.yaml")) {
            return YAML.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replaceTexts(JsonNode node, String text) {
        switch (node) {
            case ObjectNode fields ->
                List.copyOf(fields.propertyNames()).forEach(it -> {
                    if (CODE_FIELDS.contains(it)) {
                        return;
                    }
                    if (fields.get(it).isString()) {
                        fields.put(it, text);
                    } else {
                        replaceTexts(fields.get(it), text);
                    }
                });
            case ArrayNode elements -> elements.forEach(it -> replaceTexts(it, text));
            default -> {}
        }
    }
}

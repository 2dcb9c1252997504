package org.qadam.report.donor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
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

/** Reports to print in tests. */
public final class DonorSamples {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Not words. */
    private static final List<String> CODED = List.of("comparator", "absent");

    private DonorSamples() {}

    /** What the facts have to print on EU-CSRM, 2014-H1. */
    public static ReportContent euCsrm() {
        return euCsrm(Locale.ENGLISH);
    }

    /** The same rows among the words of another language. */
    public static ReportContent euCsrm(Locale language) {
        return content(language, cover(), rows());
    }

    /** The same pages with these words in every cell of them, and a result for the table that is empty otherwise. */
    public static ReportContent everywhereSaying(Locale language, String words) {
        ObjectNode cover = YAML.valueToTree(cover());
        List.of("kind", "title", "otherLanguage", "donor", "beneficiary").forEach(it -> cover.put(it, words));
        return content(language, YAML.treeToValue(cover, Cover.class), rowsSaying(words));
    }

    /** A project of which nothing is known but its cover. */
    public static ReportContent empty(Locale language) {
        var nothing = new Events(List.of(), List.of(), List.of());
        return content(
                language,
                cover(),
                new DonorRows(List.of(), List.of(), List.of(), List.of(), nothing, List.of(), List.of(), List.of()));
    }

    /** Content with the cover of the sample and other chapters. */
    public static ReportContent content(Locale language, List<Chapter> chapters) {
        return new ReportContent(language, moment(), cover(), chapters);
    }

    private static ReportContent content(Locale language, Cover cover, DonorRows rows) {
        return new ReportContent(language, moment(), cover, rows.chapters(language));
    }

    private static OffsetDateTime moment() {
        return OffsetDateTime.parse(sheet().get("moment").asString());
    }

    private static Cover cover() {
        return YAML.treeToValue(sheet().get("cover"), Cover.class);
    }

    static DonorRows rows() {
        return YAML.treeToValue(sheet().get("rows"), DonorRows.class);
    }

    private static DonorRows rowsSaying(String words) {
        var figure = new FormattedFigure(words, null, null, Reason.NOT_REPORTED);
        var result = new ResultRow(words, words, words, words, figure, figure, figure, figure, words, 1);
        ObjectNode rows = YAML.valueToTree(rows());
        rows.set("results", YAML.valueToTree(List.of(result)));
        replace(rows, it -> words);
        return YAML.treeToValue(rows, DonorRows.class);
    }

    private static JsonNode sheet() {
        try (InputStream in = DonorSamples.class.getResourceAsStream("/report/EU-CSRM-2014-H1.yaml")) {
            return YAML.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(JsonNode node, UnaryOperator<String> words) {
        switch (node) {
            case ObjectNode fields ->
                List.copyOf(fields.propertyNames()).forEach(it -> {
                    if (CODED.contains(it)) {
                        return;
                    }
                    if (fields.get(it).isString()) {
                        fields.put(it, words.apply(it));
                    } else {
                        replace(fields.get(it), words);
                    }
                });
            case ArrayNode several -> several.forEach(it -> replace(it, words));
            default -> {}
        }
    }
}

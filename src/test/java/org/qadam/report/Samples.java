package org.qadam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.qadam.figure.FormattedFigure;
import org.qadam.report.DonorRows.Events;
import org.qadam.shared.Reason;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reports to print in tests. */
public final class Samples {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Not words. */
    private static final List<String> CODED = List.of("comparator", "absent");

    private Samples() {}

    /** What the facts have to print on EU-CSRM, 2014-H1. */
    public static DonorData euCsrm() {
        try (InputStream in = Samples.class.getResourceAsStream("/report/EU-CSRM-2014-H1.yaml")) {
            var sheet = YAML.readTree(Objects.requireNonNull(in));
            return report(
                    OffsetDateTime.parse(sheet.get("moment").asString()),
                    YAML.treeToValue(sheet.get("cover"), Cover.class),
                    YAML.treeToValue(sheet.get("rows"), DonorRows.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same pages with these words in every cell of them, and a result for the table that is empty otherwise. */
    public static DonorData everywhereSaying(String words) {
        var real = euCsrm();
        var told = new FormattedFigure(words, null, null, Reason.NOT_REPORTED);
        var result = new ResultRow(words, words, words, words, told, told, told, told, words, 1);
        ObjectNode rows = YAML.valueToTree(real.rows());
        rows.set("results", YAML.valueToTree(List.of(result)));
        replace(rows, it -> words);
        ObjectNode cover = YAML.valueToTree(real.cover());
        List.of("kind", "title", "otherLanguage", "donor", "beneficiary").forEach(it -> cover.put(it, words));
        return report(real.moment(), YAML.treeToValue(cover, Cover.class), YAML.treeToValue(rows, DonorRows.class));
    }

    /** The same rows among the words of another language. */
    public static DonorData in(Locale language, DonorData data) {
        return report(language, data.moment(), data.cover(), data.rows());
    }

    /** A project of which nothing is known but its cover. */
    public static DonorData empty() {
        var real = euCsrm();
        var nothing = new Events(List.of(), List.of(), List.of());
        return report(
                real.moment(),
                real.cover(),
                new DonorRows(List.of(), List.of(), List.of(), List.of(), nothing, List.of(), List.of(), List.of()));
    }

    private static DonorData report(OffsetDateTime moment, Cover cover, DonorRows rows) {
        return report(Locale.ENGLISH, moment, cover, rows);
    }

    private static DonorData report(Locale language, OffsetDateTime moment, Cover cover, DonorRows rows) {
        return new DonorData(language, moment, cover, SummaryRules.of(language, rows), rows);
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

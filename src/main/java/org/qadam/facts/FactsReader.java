package org.qadam.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qadam.shared.GlyphCoverage;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads a file of the first data set into records of one type. Error messages name the file, the record and the field.
 */
final class FactsReader {

    /** The maximum number of characters in a text, about four pages; no list or table shows a longer one. */
    private static final int MAX_TEXT_LENGTH = 10_000;

    private final ObjectMapper mapper = FactsFormat.mapper();
    private final String folder;
    private final GlyphCoverage glyphs;

    /** @param folder location of the files as a Spring resource, such as "classpath:facts/" */
    FactsReader(String folder, GlyphCoverage glyphs) {
        this.folder = folder;
        this.glyphs = glyphs;
    }

    String folder() {
        return folder;
    }

    boolean has(String file) {
        return new DefaultResourceLoader().getResource(folder + file).exists();
    }

    /**
     * Returns the records of a file in their order.
     *
     * @throws FactsRefusedException if a record is not valid or two records have the same code
     */
    <T> List<T> read(String file, Class<T> type) {
        var nodes = tree(file);
        var names =
                IntStream.range(0, nodes.size()).mapToObj(it -> name(nodes, it)).toList();
        refuseDuplicates(file, names);
        return IntStream.range(0, nodes.size())
                .mapToObj(it -> record(file, names.get(it), nodes.get(it), type))
                .toList();
    }

    private static void refuseDuplicates(String file, List<String> names) {
        var seen = new HashSet<String>();
        names.stream().filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new FactsRefusedException(file, it, "code", "two records have this code; merge them", null);
        });
    }

    private JsonNode tree(String file) {
        try (var in = open(file)) {
            var tree = mapper.readTree(in);
            if (!tree.isArray()) {
                throw new FactsRefusedException(
                        file, "line 1", "", "the file must contain a list: begin each record with a hyphen", null);
            }
            return tree;
        } catch (JacksonException e) {
            var line = "line " + e.getLocation().getLineNr();
            throw new FactsRefusedException(file, line, "", e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("%s%s cannot be read".formatted(folder, file), e);
        }
    }

    private InputStream open(String file) throws IOException {
        return new DefaultResourceLoader().getResource(folder + file).getInputStream();
    }

    private <T> T record(String file, String name, JsonNode node, Class<T> type) {
        for (var each : FactsField.in(node).toList()) {
            findProblem(each.value()).ifPresent(it -> {
                throw new FactsRefusedException(file, name, each.path(), it, null);
            });
        }
        RecordForm.findProblem(node, type).ifPresent(it -> {
            throw new FactsRefusedException(file, name, it.field(), it.message(), null);
        });
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException e) {
            throw FactsFindings.refusal(file, name, e);
        }
    }

    private Optional<String> findProblem(JsonNode value) {
        // The YAML reader would take an empty text for a missing number, day or currency.
        if (value.isNull() || (value.isString() && value.stringValue().isBlank())) {
            return Optional.of("the field is empty; give it a value or remove it");
        }
        return value.isString() ? findProblem(value.stringValue()) : Optional.empty();
    }

    private Optional<String> findProblem(String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            return Optional.of(
                    "the text has %d characters; at most %d are allowed. Shorten it, and cite the source of the full text"
                            .formatted(text.length(), MAX_TEXT_LENGTH));
        }
        return Optional.of(glyphs.lacking(text))
                .filter(it -> !it.isEmpty())
                .map("the fonts of the reports have no glyph for %s; use other characters"::formatted);
    }

    private static String name(JsonNode nodes, int index) {
        return "record " + nodes.get(index).path("code").asString(String.valueOf(index + 1));
    }
}

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

/** Reads a file of the first data set into the records of one room; what is wrong is named by file, record and field. */
final class FactsReader {

    /** Of a text, in characters: some four pages, which no list and no table shows. */
    private static final int LONGEST = 10_000;

    private final ObjectMapper mapper = FactsFormat.mapper();
    private final String folder;
    private final GlyphCoverage letters;

    /** The folder as Spring names resources, "classpath:facts/". */
    FactsReader(String folder, GlyphCoverage letters) {
        this.folder = folder;
        this.letters = letters;
    }

    String folder() {
        return folder;
    }

    boolean has(String file) {
        return new DefaultResourceLoader().getResource(folder + file).exists();
    }

    /** The records of a file in its order, each code once. */
    <T> List<T> read(String file, Class<T> type) {
        var nodes = tree(file);
        var names =
                IntStream.range(0, nodes.size()).mapToObj(it -> name(nodes, it)).toList();
        refuseTwins(file, names);
        return IntStream.range(0, nodes.size())
                .mapToObj(it -> record(file, names.get(it), nodes.get(it), type))
                .toList();
    }

    private static void refuseTwins(String file, List<String> names) {
        var seen = new HashSet<String>();
        names.stream().filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new FactsRefusedException(file, it, "code", "it stands there twice; join the two records", null);
        });
    }

    private JsonNode tree(String file) {
        try (var in = open(file)) {
            var tree = mapper.readTree(in);
            if (!tree.isArray()) {
                throw new FactsRefusedException(
                        file, "line 1", "", "a list is expected: begin each record with a hyphen", null);
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
            fault(each.value()).ifPresent(it -> {
                throw new FactsRefusedException(file, name, each.path(), it, null);
            });
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException e) {
            throw FactsFindings.refusal(file, name, e);
        }
    }

    private Optional<String> fault(JsonNode value) {
        if (value.isNull()) {
            // More likely forgotten than meant.
            return Optional.of("nothing stands behind it; fill it or leave it out");
        }
        return value.isString() ? fault(value.stringValue()) : Optional.empty();
    }

    private Optional<String> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(
                    "it has %d characters, and %d are allowed; say it shorter, and cite where the rest stands"
                            .formatted(text.length(), LONGEST));
        }
        return Optional.of(letters.lacking(text))
                .filter(it -> !it.isEmpty())
                .map("no report can print %s; write it with other letters"::formatted);
    }

    private static String name(JsonNode nodes, int index) {
        return "record " + nodes.get(index).path("code").asString(String.valueOf(index + 1));
    }
}

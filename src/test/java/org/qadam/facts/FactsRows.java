package org.qadam.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of the input files from which the first data set was compiled. */
final class FactsRows {

    private static final List<CSVRecord> SOURCES = csv("sources.csv");

    private FactsRows() {}

    /**
     * A row of an input file.
     *
     * @param name file and key of the row, such as "seed-facts.csv F033", as used in citations
     * @param quote quotation from the source; empty where the row has none
     * @param words all columns of the row, as one text
     * @param sources codes of the sources of the row
     */
    record Row(String name, String quote, String words, List<String> sources) {

        String file() {
            return name.substring(0, name.indexOf(' '));
        }

        /** Returns whether the row contains the number, with or without commas as group separators. */
        boolean contains(String number) {
            return words.replaceAll("(?<=\\d),(?=\\d)", "").contains(number);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> all() {
        return Stream.of(seed(), external(), sources(), regions(), awards())
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Row> seed() {
        return csv("seed-facts.csv").stream()
                .map(it -> new Row(
                        "seed-facts.csv " + it.get("id"),
                        it.get("quote"),
                        words(it),
                        List.of("SEED-" + it.get("seed_file").substring(0, 3))));
    }

    private static Stream<Row> external() {
        return csv("external-facts.csv").stream()
                .map(it -> new Row("external-facts.csv " + it.get("id"), "", words(it), sourcesOf(it.get("id"))));
    }

    private static Stream<Row> sources() {
        return SOURCES.stream()
                .map(it ->
                        new Row("sources.csv " + it.get("code"), it.get("title"), words(it), List.of(it.get("code"))));
    }

    private static Stream<Row> regions() {
        return csv("regions-kz.csv").stream()
                .map(it -> new Row("regions-kz.csv " + it.get("code_iso_current"), "", words(it), sourcesOf("X044")));
    }

    private static Stream<Row> awards() {
        return json("undp-kaz-awards.json").valueStream().map(it -> {
            var award = it.path("project_id").asString();
            return new Row("undp-kaz-awards.json " + award, "", it.toString(), sourcesTitled("UNDP award " + award));
        });
    }

    private static String words(CSVRecord row) {
        return String.join(" ", row);
    }

    /** Returns the codes of the sources that list the row in their column "facts". */
    private static List<String> sourcesOf(String row) {
        return codes(it -> List.of(it.get("facts").split(" ")).contains(row));
    }

    private static List<String> sourcesTitled(String title) {
        return codes(it -> it.get("title").equals(title));
    }

    private static List<String> codes(Predicate<CSVRecord> which) {
        return SOURCES.stream().filter(which).map(it -> it.get("code")).toList();
    }

    static List<CSVRecord> csv(String file) {
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(open(file))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String file) {
        return new JsonMapper().readTree(open(file));
    }

    private static InputStreamReader open(String file) {
        var in = Objects.requireNonNull(FactsRows.class.getResourceAsStream("/facts-rows/" + file), file);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}

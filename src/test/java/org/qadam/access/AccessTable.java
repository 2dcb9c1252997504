package org.qadam.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** Reads the access table: for each field and persona one word that says what the persona receives. */
final class AccessTable {

    private AccessTable() {}

    /** Returns the words by field, in the order of {@link Persona}. */
    static Map<Coordinate, List<String>> rows() {
        var rows = new TreeMap<Coordinate, List<String>>(java.util.Comparator.comparing(Coordinate::toString));
        text().lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> Arrays.asList(it.trim().split("\\s+")))
                .forEach(it -> rows.put(Coordinate.of(it.getFirst()), it.subList(1, it.size())));
        return rows;
    }

    private static String text() {
        try {
            return new ClassPathResource("access/table.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

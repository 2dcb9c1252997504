package org.qadam.report.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qadam.shared.Citation;

/**
 * Numbers the sources of a report, and collects the quotations. The order of the calls of {@link #cite(List)} decides the
 * numbers, so rows are built in the order of the pages.
 */
public final class SourceNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Set<String>> phrases = new LinkedHashMap<>();

    /** Numbers the sources of a row, and returns the lowest number. Refuses a row without citations. */
    public int cite(List<Citation> citations) {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a printed row needs a source");
        }
        citations.forEach(this::cite);
        return citations.stream().mapToInt(it -> number(it.source())).min().orElseThrow();
    }

    private void cite(Citation citation) {
        numbers.computeIfAbsent(citation.source(), _ -> numbers.size() + 1);
        if (citation.phrase() != null) {
            phrases.computeIfAbsent(citation.source(), _ -> new LinkedHashSet<>())
                    .add(citation.phrase());
        }
    }

    int number(String source) {
        return numbers.getOrDefault(source, 0);
    }

    /** Returns the codes of the sources in the order of their numbers. */
    public Collection<String> sources() {
        return numbers.keySet();
    }

    Collection<String> phrases(String source) {
        return phrases.getOrDefault(source, Set.of());
    }
}

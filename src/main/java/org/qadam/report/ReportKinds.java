package org.qadam.report;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The kinds of report there are, by their names. */
@Component
public class ReportKinds {

    private final TreeMap<String, ReportKind> kinds;

    ReportKinds(List<ReportKind> kinds) {
        this.kinds = kinds.stream()
                .collect(toMap(
                        ReportKind::name,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("two kinds have the name " + other.name());
                        },
                        TreeMap::new));
    }

    /** The schema's enum lets no other name in. */
    public ReportKind get(String name) {
        return Objects.requireNonNull(kinds.get(name), name);
    }

    /** Returns all kinds in the order of their names. */
    Collection<ReportKind> all() {
        return kinds.values();
    }
}

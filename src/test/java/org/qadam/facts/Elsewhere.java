package org.qadam.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row, or what of it, is in no document: it waits, or is left out.
 *
 * @param partly the rest of the row has its home
 */
record Elsewhere(String row, String told, boolean partly) {

    static List<Elsewhere> all() {
        return Stream.concat(
                        FactsFiles.READER.read("waiting.yaml", Waiting.class).stream()
                                .map(Waiting::elsewhere),
                        FactsFiles.READER.read("left-out.yaml", LeftOut.class).stream()
                                .map(LeftOut::elsewhere))
                .toList();
    }

    static List<Elsewhere> of(FactsRows.Row row, List<Elsewhere> all) {
        return all.stream().filter(it -> it.row().equals(row.name())).toList();
    }

    /** A row whose home is not built yet. */
    record Waiting(String row, Awaited awaits, String what, boolean partly) {

        Elsewhere elsewhere() {
            return new Elsewhere(row, "waits for %s: %s".formatted(awaits, what), partly);
        }
    }

    /** What is not built yet. */
    enum Awaited {
        NARRATIVE,
        STEP_STATE
    }

    /** A row that becomes nothing. */
    record LeftOut(String row, String reason, boolean partly) {

        Elsewhere elsewhere() {
            return new Elsewhere(row, "left out: " + reason, partly);
        }
    }
}

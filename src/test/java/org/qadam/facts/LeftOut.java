package org.qadam.facts;

import java.util.List;

/**
 * A row, or what of it, that becomes nothing.
 *
 * @param partly the rest of the row has its home
 */
record LeftOut(String row, String reason, boolean partly) {

    static List<LeftOut> all() {
        return FactsFiles.READER.read("left-out.yaml", LeftOut.class);
    }

    static List<LeftOut> of(FactsRows.Row row, List<LeftOut> all) {
        return all.stream().filter(it -> it.row().equals(row.name())).toList();
    }

    String told() {
        return "left out: " + reason;
    }
}

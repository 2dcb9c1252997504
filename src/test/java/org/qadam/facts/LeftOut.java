package org.qadam.facts;

import java.util.List;

/**
 * A row of an input file that is excluded from the data set, completely or in part.
 *
 * @param row name of the row, such as "seed-facts.csv F033"
 * @param partly whether other values of the row are used
 */
record LeftOut(String row, String reason, boolean partly) {

    static List<LeftOut> all() {
        return FactsFiles.READER.read("left-out.yaml", LeftOut.class);
    }

    static List<LeftOut> of(FactsRows.Row row, List<LeftOut> all) {
        return all.stream().filter(it -> it.row().equals(row.name())).toList();
    }

    String text() {
        return "left out: " + reason;
    }
}

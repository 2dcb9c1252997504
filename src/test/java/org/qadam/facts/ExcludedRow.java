package org.qadam.facts;

import java.util.List;

/**
 * A row of an input file that is excluded from the data set, completely or in part.
 *
 * @param row name of the row, such as "seed-facts.csv F033"
 * @param partly whether other values of the row are used
 */
record ExcludedRow(String row, String reason, boolean partly) {

    static List<ExcludedRow> all() {
        return FactsFiles.READER.read("left-out.yaml", ExcludedRow.class);
    }

    static List<ExcludedRow> of(FactsRows.Row row, List<ExcludedRow> all) {
        return all.stream().filter(it -> it.row().equals(row.name())).toList();
    }

    String text() {
        return "left out: " + reason;
    }
}

package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qadam.local.ProgrammeTest;

/** Tests the text that the report on the plan 100-STEPS prints. */
@ProgrammeTest
record StepsReportTests(ReportOrders orders) {

    @Test
    void printsEachCountOfTheSourcesAndTheDecrease() throws IOException {
        assertThat(text("2019-Q4"))
                .contains("14 June 2016 23", "10 January 2018 60", "after 2 September 2019 58")
                .contains("Less than before: 60 (10 January 2018), then 58 (after 2 September 2019).");
    }

    @Test
    void omitsDatesAfterItsQuarter() throws IOException {
        assertThat(text("2018-Q1")).contains("10 January 2018 60").doesNotContain("Less than before");
    }

    @Test
    void printsConsecutiveStepsWithoutTitleInOneRow() throws IOException {
        assertThat(text("2019-Q4")).contains("5–15 Title: not found", "16–100 Title: not found");
    }

    @Test
    void printsTheNameOfARegionAtTheTimeOfItsSeminars() throws IOException {
        assertThat(text("2019-Q4")).containsPattern("South Kazakhstan\\s+KZ-YUZ");
    }

    private String text(String period) throws IOException {
        var order = new HashMap<>(ReportOrders.steps());
        order.put("period", period);
        try (var pdf = Loader.loadPDF(orders.download("editor", orders.orderAndAwait("editor", order)))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}

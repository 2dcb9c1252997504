package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReportFontsTests {

    private final ReportFonts fonts = new ReportFonts();

    @Test
    void haveEveryLetterThatAReportMayPrint() {
        assertThat(fonts.lacking(ReportFonts.LETTERS)).isEmpty();
    }

    @Test
    void nameEachLetterThatOneLacksOnce() {
        assertThat(fonts.lacking("a\uE000 \uE000\n")).containsExactly("\uE000 (U+E000)");
    }

    /** As every word of the programme is looked through at start. */
    @Test
    void refuseWordsThatTheyCannotPrint() {
        assertThatThrownBy(() -> fonts.check("қадам \uE000"))
                .hasMessage("the fonts of the reports lack \uE000 (U+E000), used in \"қадам \uE000\"");
    }
}

package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReportFontsTests {

    private final ReportFonts fonts = new ReportFonts();

    @Test
    void everyLetterOfAReportHasAGlyph() {
        assertThat(fonts.lacking(ReportFonts.LETTERS)).isEmpty();
    }

    @Test
    void eachMissingLetterIsNamedOnce() {
        assertThat(fonts.lacking("a\uE000 \uE000\n")).containsExactly("\uE000 (U+E000)");
    }

    /** The programme checks all its words in this way at start. */
    @Test
    void wordsWithAMissingLetterAreRefused() {
        assertThatThrownBy(() -> fonts.check("қадам \uE000"))
                .hasMessage("the fonts of the reports lack \uE000 (U+E000), used in \"қадам \uE000\"");
    }
}

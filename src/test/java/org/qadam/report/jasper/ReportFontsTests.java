package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class ReportFontsTests {

    @Test
    void haveEveryLetterThatAReportMayPrint() {
        assertThatCode(ReportFonts::check).doesNotThrowAnyException();
    }

    @Test
    void nameTheLetterThatOneLacks() {
        var font = new Font(Font.SANS_SERIF, Font.PLAIN, 9);

        assertThatThrownBy(() -> ReportFonts.check(font, "a\uE000")).hasMessageEndingWith("lacks \uE000 (U+E000)");
    }
}

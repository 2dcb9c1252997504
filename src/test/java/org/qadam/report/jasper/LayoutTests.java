package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.report.content.ReportContent;
import org.qadam.report.donor.DonorSamples;
import org.qadam.report.indicator.IndicatorSamples;
import org.qadam.report.steps.StepsSamples;

/** Tests that texts fit the pages in every language. */
class LayoutTests {

    private static final String KAZAKH =
            "Қанағаттандырылмағандықтарыңыздан мемлекеттік қызметшілердің әріптестіктері ұйымдастырушылықпен өңделді";
    private static final String RUSSIAN =
            "Высокопревосходительство, переосвидетельствование и достопримечательности государственной службы";
    private static final List<Locale> LANGUAGES = List.of(Locale.of("kk"), Locale.of("ru"), Locale.ENGLISH);
    private static final double SLACK = 1.1;

    @ParameterizedTest
    @MethodSource("reports")
    void noTextIsTruncated(ReportContent data) throws JRException {
        assertThat(PrintedPages.texts(data))
                .filteredOn(it -> it.getTextTruncateIndex() != null)
                .extracting(JRPrintText::getFullText)
                .isEmpty();
    }

    static Stream<ReportContent> reports() {
        return LANGUAGES.stream()
                .flatMap(it -> Stream.of(
                        DonorSamples.euCsrm(it),
                        DonorSamples.empty(it),
                        DonorSamples.filledWith(it, KAZAKH),
                        DonorSamples.filledWith(it, RUSSIAN),
                        StepsSamples.empty(it),
                        StepsSamples.filledWith(it, KAZAKH),
                        StepsSamples.filledWith(it, RUSSIAN),
                        IndicatorSamples.empty(it),
                        IndicatorSamples.filledWith(it, KAZAKH),
                        IndicatorSamples.filledWith(it, RUSSIAN)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyWordOfAHeadingFitsItsColumn(Locale language) throws JRException {
        var donor = PrintedPages.texts(DonorSamples.filledWith(language, "слово"));
        var steps = PrintedPages.texts(StepsSamples.filledWith(language, "слово"));
        var heads = Stream.concat(donor.stream(), steps.stream())
                .filter(it -> it.getStyle().getName().startsWith("Head"));

        assertThat(heads)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(widestWord(it) * SLACK)
                        .as(it.getFullText())
                        .isLessThanOrEqualTo(availableWidth(it)));
    }

    /** The engine measures a synthetic bold font wider than it prints it. */
    @Test
    void noFontIsMadeBoldByTheEngine() throws JRException {
        assertThat(PrintedPages.texts(DonorSamples.euCsrm())).noneMatch(JRPrintText::isBold);
    }

    @Test
    void noTextIsSmallerThanEightPoints() throws JRException {
        assertThat(PrintedPages.texts(DonorSamples.euCsrm()))
                .allSatisfy(
                        it -> assertThat(it.getFontSize()).as(it.getFullText()).isGreaterThanOrEqualTo(8));
    }

    private static double availableWidth(JRPrintText head) {
        var box = head.getLineBox();
        return head.getWidth() - box.getLeftPadding() - box.getRightPadding();
    }

    private static double widestWord(JRPrintText head) {
        var font =
                FontUtil.getInstance(DefaultJasperReportsContext.getInstance()).getAwtFont(head, Locale.ENGLISH);
        var measure = new FontRenderContext(null, true, true);
        return Arrays.stream(head.getFullText().split("\\s"))
                .mapToDouble(it -> font.getStringBounds(it, measure).getWidth())
                .max()
                .orElse(0);
    }
}

package org.qadam.report.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.governors.MaxPagesGovernorException;
import net.sf.jasperreports.governors.TimeoutGovernorException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;
import org.qadam.report.donor.DonorSamples;
import org.qadam.report.indicator.IndicatorSamples;
import org.qadam.report.steps.StepsSamples;

/** Tests the PDF files of reports. */
class ReportFillerTests {

    private static final ReportFiller FILLER = new ReportFiller(Duration.ofSeconds(60), 500);

    @Test
    void theSameContentGivesTheSameBytes() {
        var another = new ReportFiller(Duration.ofSeconds(60), 500);

        assertThat(another.pdf(DonorSamples.euCsrm())).isEqualTo(FILLER.pdf(DonorSamples.euCsrm()));
    }

    @Test
    void everyLetterOfTheThreeLanguagesCanBeExtracted() throws IOException {
        var letters = ReportFonts.LETTERS.replaceAll("[\\s\u00a0\u202f]", "");

        var text = text(DonorSamples.filledWith(Locale.ENGLISH, letters)).replaceAll("\\s", "");

        assertThat(text).contains(letters);
    }

    @Test
    void aSectionWithoutRowsPrintsItsReason() throws IOException {
        var words = ReportWords.in(Locale.ENGLISH).bundle();
        var sentences =
                words.keySet().stream().filter(it -> it.endsWith(".none")).map(words::getString);

        var text = (text(DonorSamples.empty(Locale.ENGLISH))
                        + text(StepsSamples.empty(Locale.ENGLISH))
                        + text(IndicatorSamples.empty(Locale.ENGLISH)))
                .replaceAll("\\s+", " ");

        assertThat(sentences).isNotEmpty().allSatisfy(it -> assertThat(text).contains(it));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var pdf = open(DonorSamples.euCsrm())) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theFileStatesItsTitleAndLanguage() throws IOException {
        try (var pdf = open(DonorSamples.euCsrm())) {
            assertThat(pdf.getDocumentCatalog().getLanguage() + " "
                            + pdf.getDocumentInformation().getTitle())
                    .isEqualTo("en Project progress report: Civil Service Reform and Modernisation of the Government of"
                            + " Kazakhstan, 1 January – 30 June 2014");
        }
    }

    @Test
    void everyChapterHasABookmark() throws IOException {
        try (var pdf = open(DonorSamples.euCsrm())) {
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(it -> it.getTitle().replaceAll("^\\d\\.[\\s\u00a0]+", ""))
                    .containsExactly(
                            "Summary",
                            "The project and its results",
                            "Context: the reform around the project",
                            "Events and seminars",
                            "What is not known",
                            "Where sources disagree",
                            "Sources");
        }
    }

    @Test
    void everyLinkWithinTheReportLeadsToAPage() throws IOException {
        try (var pdf = open(DonorSamples.euCsrm())) {
            assertThat(PdfLinks.internalTargets(pdf)).hasSizeGreaterThan(80).doesNotContainNull();
        }
    }

    @Test
    void aReportAboveThePageLimitIsRefused() {
        var filler = new ReportFiller(Duration.ofSeconds(60), 3);

        assertThatThrownBy(() -> filler.pdf(DonorSamples.euCsrm()))
                .hasRootCauseInstanceOf(MaxPagesGovernorException.class);
    }

    @Test
    void aReportAboveTheTimeLimitIsAborted() {
        var filler = new ReportFiller(Duration.ofMillis(1), 500);

        assertThatThrownBy(() -> filler.pdf(DonorSamples.filledWith(Locale.ENGLISH, "words")))
                .hasRootCauseInstanceOf(TimeoutGovernorException.class);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static String text(ReportContent data) throws IOException {
        try (var pdf = open(data)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PDDocument open(ReportContent data) throws IOException {
        return Loader.loadPDF(FILLER.pdf(data));
    }
}

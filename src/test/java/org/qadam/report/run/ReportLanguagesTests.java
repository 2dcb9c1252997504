package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Replica;
import org.qadam.report.ReportCase;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;
import org.qadam.report.export.Table;
import org.qadam.report.jasper.PrintedPages;
import org.qadam.report.jasper.ReportFiller;

/** Tests every kind of report on the first data set in each language. */
@ProgrammeTest
record ReportLanguagesTests(ReportReader reader, ReportFiller filler, Replica replica) {

    @ParameterizedTest
    @MethodSource("org.qadam.report.ReportCase#all")
    void noTextIsTruncated(ReportCase report) throws JRException {
        assertThat(PrintedPages.texts(data(report)))
                .filteredOn(it -> it.getTextTruncateIndex() != null)
                .extracting(JRPrintText::getFullText)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qadam.report.ReportCase#all")
    void everyLetterOfThePagesCanBeExtracted(ReportCase report) throws IOException, JRException {
        var printed = PrintedPages.texts(data(report)).stream()
                .map(JRPrintText::getFullText)
                .map(ReportLanguagesTests::letters)
                .toList();

        assertThat(letters(text(report))).contains(printed);
    }

    @ParameterizedTest
    @MethodSource("org.qadam.report.ReportCase#all")
    void everyTableHasATitleAndEveryColumnAHeading(ReportCase report) {
        var words = ReportWords.in(Locale.of(report.language()));

        assertThat(Table.of(data(report)))
                .allSatisfy(it -> assertThat(it.title(words)).isNotBlank())
                .allSatisfy(it -> assertThat(it.columns())
                        .allSatisfy(column -> assertThat(column.head(words)).isNotBlank()));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 2014 жылғы 22 мамыр, 2012 жыл – 2016 жыл",
        "ru, 22 мая 2014 г., 2012 г. – 2016 г.",
        "en, 22 May 2014, 2012 – 2016"
    })
    void datesHaveTheFormatOfTheLanguage(String language, String day, String years) throws IOException {
        assertThat(letters(text(ReportCase.donor(language)))).contains(letters(day), letters(years));
    }

    @ParameterizedTest
    @CsvSource({"kk, European Union (ағылш.)", "ru, European Union (англ.)", "en, European Union"})
    void textInAnotherLanguageIsMarked(String language, String donor) {
        assertThat(data(ReportCase.donor(language)).cover().donor()).isEqualTo(donor);
    }

    private String text(ReportCase report) throws IOException {
        try (var pdf = Loader.loadPDF(filler.pdf(data(report)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    private ReportContent data(ReportCase report) {
        return reader.read(report.at(replica.head().position()));
    }
}

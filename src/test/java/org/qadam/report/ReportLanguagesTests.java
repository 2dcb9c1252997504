package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Replica;
import org.qadam.report.Report.ReportKind;
import org.qadam.report.Report.ReportState;
import org.qadam.report.jasper.Pages;
import org.qadam.report.jasper.ReportFiller;
import org.qadam.shared.PeriodCode;

/** What the facts have to print, in each language. */
@ProgrammeTest
class ReportLanguagesTests {

    private final ReportDataQuery query;
    private final ReportFiller filler;
    private final Replica replica;

    ReportLanguagesTests(ReportDataQuery query, ReportFiller filler, Replica replica) {
        this.query = query;
        this.filler = filler;
        this.replica = replica;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noTextVanishes(String language) throws JRException {
        assertThat(Pages.texts(data(language)))
                .filteredOn(it -> it.getTextTruncateIndex() != null)
                .extracting(JRPrintText::getFullText)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyLetterCanBeReadBack(String language) throws IOException, JRException {
        var printed = Pages.texts(data(language)).stream()
                .map(JRPrintText::getFullText)
                .map(ReportLanguagesTests::letters)
                .toList();

        assertThat(letters(text(language))).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 2014 жылғы 22 мамыр, 2012 жыл – 2016 жыл",
        "ru, 22 мая 2014 г., 2012 г. – 2016 г.",
        "en, 22 May 2014, 2012 – 2016"
    })
    void daysAreToldInItsLanguage(String language, String day, String years) throws IOException {
        assertThat(letters(text(language))).contains(letters(day), letters(years));
    }

    @ParameterizedTest
    @CsvSource({"kk, European Union (ағылш.)", "ru, European Union (англ.)", "en, European Union"})
    void wordsOfAnotherLanguageAreMarked(String language, String donor) {
        assertThat(data(language).cover().donor()).isEqualTo(donor);
    }

    private String text(String language) throws IOException {
        try (var pdf = Loader.loadPDF(filler.pdf(data(language)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    private ReportData data(String language) {
        return query.fetch(new Report(
                "20261124-090000-TEST",
                0,
                ReportKind.DONOR_PROGRESS,
                "EU-CSRM",
                "EU",
                new PeriodCode("2014-H1"),
                Locale.of(language),
                ReportState.ORDERED,
                replica.head().position(),
                Instant.EPOCH,
                null,
                List.of()));
    }
}

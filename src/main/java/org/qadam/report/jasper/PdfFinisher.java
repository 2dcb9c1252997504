package org.qadam.report.jasper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.qadam.report.content.ReportContent;

/** Sets title, language and dates of the file, and replaces the exporter's random values. */
final class PdfFinisher {

    private PdfFinisher() {}

    static byte[] finish(byte[] pdf, ReportContent content) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            document.setDocumentInformation(information(content));
            introduce(document, content);
            SubsetNames.settle(document);
            identify(document, content);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocumentInformation information(ReportContent content) {
        Calendar moment = GregorianCalendar.from(content.moment().toZonedDateTime());
        var information = new PDDocumentInformation();
        information.setTitle(title(content));
        information.setCreator("Qadam");
        information.setProducer("Qadam");
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        return information;
    }

    private static String title(ReportContent content) {
        var cover = content.cover();
        return "%s: %s, %s".formatted(cover.kind(), cover.title(), cover.period());
    }

    private static void introduce(PDDocument document, ReportContent content) {
        var catalog = document.getDocumentCatalog();
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage(content.language().toLanguageTag());
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    private static void identify(PDDocument document, ReportContent content) {
        var id = new COSString(Fingerprint.of(
                        content.cover().hash(),
                        content.cover().report(),
                        content.language().toLanguageTag())
                .bytes(16));
        var ids = new COSArray();
        ids.add(id);
        ids.add(id);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }
}

package org.qadam.report.jasper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Reads the links of a PDF file. */
final class PdfLinks {

    private PdfLinks() {}

    /** Returns the target page of each internal link; null for a link without a target page. */
    static List<@Nullable PDPage> internalTargets(PDDocument pdf) throws IOException {
        var pages = new ArrayList<@Nullable PDPage>();
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo action) {
                    pages.add(page(pdf, action.getDestination()));
                }
            }
        }
        return pages;
    }

    private static @Nullable PDPage page(PDDocument pdf, @Nullable PDDestination destination) throws IOException {
        return switch (destination) {
            case PDNamedDestination named -> page(pdf, pdf.getDocumentCatalog().findNamedDestinationPage(named));
            case PDPageDestination direct -> direct.getPage();
            case null, default -> null;
        };
    }
}

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

/** Where the links of a file lead. */
final class PdfLinks {

    private PdfLinks() {}

    /** The page of each link that does not leave the file; null where there is none. */
    static List<@Nullable PDPage> within(PDDocument pdf) throws IOException {
        var pages = new ArrayList<@Nullable PDPage>();
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo within) {
                    pages.add(page(pdf, within.getDestination()));
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

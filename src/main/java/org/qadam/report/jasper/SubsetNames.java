package org.qadam.report.jasper;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Replaces the random six letters before the name of an embedded font by letters made from the name. */
final class SubsetNames {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.+)");
    private static final List<COSName> NAMES = List.of(COSName.BASE_FONT, COSName.FONT_NAME);

    private SubsetNames() {}

    static void settle(PDDocument document) {
        COSDocument objects = document.getDocument();
        objects.getXrefTable().keySet().stream()
                .map(it -> objects.getObjectFromPool(it).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .forEach(it -> NAMES.forEach(name -> settle(it, name)));
    }

    private static void settle(COSDictionary font, COSName field) {
        var drawn = SUBSET.matcher(String.valueOf(font.getNameAsString(field)));
        if (drawn.matches()) {
            var name = drawn.group(1);
            font.setName(field, Fingerprint.of(name).letters(6) + "+" + name);
        }
    }
}

package org.qadam.report.content;

import java.util.List;

/**
 * A quotation from a source.
 *
 * @param number number of the source in the report
 * @param language BCP 47 tag of the original language
 */
public record QuotationRow(int number, String text, String language) {

    static List<QuotationRow> of(List<SourceRow> sources) {
        return sources.stream()
                .flatMap(it -> it.phrases().stream()
                        .map(phrase -> new QuotationRow(it.number(), phrase.text(), phrase.language())))
                .toList();
    }
}

package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * The first page: subject of the report, and the state of the register that it shows.
 *
 * @param kind of report, in words
 * @param title of the subject
 * @param otherLanguage sentence that the title is in another language than the report; null where it is not
 * @param period in words
 * @param donor name; null of a report for no single donor
 * @param beneficiary name; null where no source names one
 * @param moment of the state of the register, with its offset
 * @param position of that state in the register
 * @param hash of that state: SHA-256 of its revision
 * @param report code of the report
 * @param language name of the language, in that language
 */
public record Cover(
        String kind,
        String title,
        @Nullable String otherLanguage,
        String period,
        @Nullable String donor,
        @Nullable String beneficiary,
        String moment,
        String position,
        String hash,
        String report,
        String language) {}

package org.qadam.report;

import org.jspecify.annotations.Nullable;

/**
 * The first page: what the report is about, and the state of the register that it shows.
 *
 * @param project title of the project
 * @param otherLanguage that the title is in another language than the report; null where it is not
 * @param period in words
 * @param donor one or several, in words
 * @param beneficiary null where no source names one
 * @param moment of the state of the register, with its offset
 * @param position of that state in the register
 * @param hash of that state: SHA-256 of its revision
 * @param report number of the report
 * @param language name of the language, in that language
 */
public record Cover(
        String project,
        @Nullable String otherLanguage,
        String period,
        String donor,
        @Nullable String beneficiary,
        String moment,
        String position,
        String hash,
        String report,
        String language) {}

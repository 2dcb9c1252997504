package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * The first page: subject of the report, and the state of the register that it shows.
 *
 * @param kind kind of the report, in words
 * @param title title of the subject
 * @param otherLanguage sentence that names the language of the title; null if it is the language of the report
 * @param period reporting period, in words
 * @param donor name of the donor; null if the report is for no single donor
 * @param beneficiary name of the beneficiary; null if no source names one
 * @param moment moment of the state of the register, with the offset
 * @param position position of that state in the register
 * @param hash SHA-256 of the revision of that state, in hexadecimal
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

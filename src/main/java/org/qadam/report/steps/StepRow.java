package org.qadam.report.steps;

import org.jspecify.annotations.Nullable;

/**
 * A step, or adjacent steps of which nothing is known.
 *
 * @param area institutional reform of the step
 * @param steps number, or the first and the last one
 * @param known words of sources, or the reason for a missing title
 * @param state last state, or the reason why it is not known
 * @param when days of the state, or of the words
 * @param source number of a source; null if no source describes the step
 */
public record StepRow(
        String area,
        String steps,
        String known,
        String state,
        @Nullable String when,
        @Nullable Integer source) {}

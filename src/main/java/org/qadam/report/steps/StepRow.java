package org.qadam.report.steps;

import org.jspecify.annotations.Nullable;

/**
 * A step, or several in a row of which nothing is known.
 *
 * @param area that it belongs to
 * @param steps its number, or the first and the last
 * @param known what sources say of it; where they say nothing, that
 * @param state how far it is said to be, or why that is not known
 * @param when what is known speaks of
 * @param source null where no source says anything of it
 */
public record StepRow(
        String area,
        String steps,
        String known,
        String state,
        @Nullable String when,
        @Nullable Integer source) {}

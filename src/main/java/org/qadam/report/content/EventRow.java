package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * An event that a source names together with the project.
 *
 * @param several whether it stands for several, of which no source gives the number
 * @param place in words; the reason where it is not known
 * @param partOf what it was part of
 * @param parties who held and supported it
 * @param audience who came
 * @param note what else must be said: where its year is from, why its place is not known
 */
public record EventRow(
        String event,
        boolean several,
        String when,
        String title,
        String kind,
        String place,
        @Nullable String partOf,
        @Nullable String parties,
        @Nullable String speakers,
        @Nullable String topics,
        @Nullable String audience,
        @Nullable String note,
        int source) {}

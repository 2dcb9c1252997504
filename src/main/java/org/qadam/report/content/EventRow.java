package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * An event that a source names together with the project or plan.
 *
 * @param several whether the row stands for several events whose number no source gives
 * @param place name, or the reason why it is not known
 * @param partOf title of the parent event
 * @param parties hosts, supporters and participants
 * @param audience groups and places of the audience
 * @param note origin of the day, reason for an unknown place, and the event's own note
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

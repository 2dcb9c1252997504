package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * A drawing of a section.
 *
 * @param remark what a reader must know of it; null where there is nothing to add
 */
public record DrawingRow(
        Graphic drawing, String caption, @Nullable String remark) {}

package org.qadam.report.content;

import org.jspecify.annotations.Nullable;

/**
 * A drawing of a section.
 *
 * @param remark explanation for readers of the drawing; null if none is needed
 */
public record DrawingRow(
        Graphic drawing, String caption, @Nullable String remark) {}

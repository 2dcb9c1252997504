package org.qadam.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a reader's language, ready to print.
 *
 * @param text what a person reads
 * @param number to draw and to add, not rounded; null where there is none, and the text then says why
 */
public record Told(String text, @Nullable BigDecimal number) {}

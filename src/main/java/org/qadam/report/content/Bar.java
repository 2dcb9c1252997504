package org.qadam.report.content;

import java.math.BigDecimal;

/**
 * A bar beside a number.
 *
 * @param part of the longest bar of its column, from 0 to 1
 */
public record Bar(BigDecimal part, String alt) implements Graphic {}

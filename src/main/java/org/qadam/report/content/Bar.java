package org.qadam.report.content;

import java.math.BigDecimal;

/**
 * A bar beside a number.
 *
 * @param part length as a part of the longest bar of the column, from 0 to 1
 */
public record Bar(BigDecimal part, String alt) implements Graphic {}

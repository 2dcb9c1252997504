package org.qadam.shared;

import org.jspecify.annotations.Nullable;

/**
 * A name and the days of its use.
 *
 * @param when the days on which the name is known to have been used; null where no such day is known
 */
public record DatedName(LocalText text, @Nullable When when) {}

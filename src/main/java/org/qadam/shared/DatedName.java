package org.qadam.shared;

import org.jspecify.annotations.Nullable;

/**
 * A name, and the days it was seen in use.
 *
 * @param when null where no day of its use is known
 */
public record DatedName(LocalText text, @Nullable When when) {}

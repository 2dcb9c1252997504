package org.qadam.shared;

import org.jspecify.annotations.Nullable;

/**
 * A field that is not known, and why.
 *
 * @param field name of the field in the schema
 */
public record Missing(String field, Reason reason, @Nullable String note) {}

package org.qadam.shared;

import org.jspecify.annotations.Nullable;

/**
 * A field whose value is missing, and the reason.
 *
 * @param field name of the field in the GraphQL schema
 * @param note an explanation in words; null where the reason says enough
 */
public record Missing(String field, Reason reason, @Nullable String note) {}

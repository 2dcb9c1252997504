package org.qadam.shared;

/**
 * A different value that another source gives for a field. The document keeps it beside the value that was chosen.
 *
 * @param field name of the field in the GraphQL schema
 * @param words the other value, as the source words it
 * @param citation where the other value is stated
 */
public record Alternative(String field, LocalText words, Citation citation) {}

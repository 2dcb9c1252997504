package org.qadam.shared;

/**
 * What another source says of a field, kept beside what was chosen.
 *
 * @param field name of the field in the schema
 */
public record Alternative(String field, LocalText words, Citation citation) {}

package org.qadam.report;

/** What a source says of the project itself. */
public record ProjectRow(String label, String value, int source) {}

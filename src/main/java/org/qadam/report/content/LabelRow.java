package org.qadam.report.content;

/** What a source says of the project itself. */
public record LabelRow(String label, String value, int source) {}

package org.qadam.report.content;

/** A label with its value and source. */
public record LabelRow(String label, String value, int source) {}

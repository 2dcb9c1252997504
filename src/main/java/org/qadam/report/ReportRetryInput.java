package org.qadam.report;

record ReportRetryInput(String key, String why, String report, int version) {}

package org.qadam.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one server and one question.
 *
 * @param baseline samples of the server to which it is compared, from the same rounds
 * @param cold processor time of the first requests, divided by that of the baseline; null if it was not measured
 * @param commands reads that the server sends to the database for one request
 */
record Result(
        String question,
        String server,
        List<Sample> samples,
        List<Sample> baseline,
        @Nullable Double cold,
        double commands) {

    static final String HEADING = """
            | question | server | CPU | CPU of the first 50 | p50 | p95 | requests/s | allocated, kB | commands |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    /** Returns a row of the table. CPU, times and requests are ratios to the baseline. */
    String row() {
        return "| %s | %s | %s | %.0f | %s |%n"
                .formatted(
                        question,
                        server,
                        samples.equals(baseline) ? "1 | 1 | 1 | 1 | 1" : ratios(),
                        Spread.of(samples, Sample::allocatedKilobytes).median(),
                        commands % 1 == 0 ? "%.0f".formatted(commands) : "%.1f".formatted(commands));
    }

    private String ratios() {
        return "%s | %s | %.1f | %.1f | %.2f"
                .formatted(
                        Spread.ratio(samples, baseline, Sample::cpuMillis).text(),
                        cold == null ? "" : "%.1f".formatted(cold),
                        Spread.ratio(samples, baseline, Sample::medianMillis).median(),
                        Spread.ratio(samples, baseline, Sample::slowMillis).median(),
                        Spread.ratio(samples, baseline, Sample::perSecond).median());
    }
}

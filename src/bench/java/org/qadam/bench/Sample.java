package org.qadam.bench;

import java.time.Duration;
import java.util.List;

/**
 * What a server used for the requests of one window.
 *
 * @param cpu processor time of the server
 * @param allocated bytes that the server allocated
 * @param latencies nanoseconds of each request, ascending
 */
record Sample(Duration elapsed, Duration cpu, long allocated, List<Long> latencies) {

    Sample {
        latencies = latencies.stream().sorted().toList();
    }

    int requests() {
        return latencies.size();
    }

    double perSecond() {
        return requests() * 1e9 / elapsed.toNanos();
    }

    double cpuMillis() {
        return cpu.toNanos() / 1e6 / requests();
    }

    double allocatedKilobytes() {
        return allocated / 1e3 / requests();
    }

    double medianMillis() {
        return quantile(0.5);
    }

    /** Returns the latency that 95 % of the requests do not exceed. */
    double slowMillis() {
        return quantile(0.95);
    }

    private double quantile(double part) {
        return latencies.get((int) (part * (requests() - 1))) / 1e6;
    }

    @Override
    public String toString() {
        return "%6d requests, %8.1f/s, CPU %7.3f ms, p50 %7.2f ms, p95 %7.2f ms, %9.1f kB"
                .formatted(requests(), perSecond(), cpuMillis(), medianMillis(), slowMillis(), allocatedKilobytes());
    }
}

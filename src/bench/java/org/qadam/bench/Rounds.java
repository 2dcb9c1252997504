package org.qadam.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures servers in turn, so that what else the machine does falls on all of them.
 *
 * @param rounds number of windows of each server
 * @param window length of a window
 * @param warmUp the least time for which a server is warmed; three times as long is the most
 */
record Rounds(LoadDriver driver, int rounds, Duration window, Duration warmUp) {

    /** A server is warm when two windows in a row differ by less. */
    private static final double TOLERANCE = 0.05;

    /** Returns the samples of each server, in the order of the rounds. */
    Map<Server, List<Sample>> measure(List<Server> servers, Question question) throws Exception {
        var samples = new LinkedHashMap<Server, List<Sample>>();
        for (var server : servers) {
            warmUp(server, question);
            samples.put(server, new ArrayList<>());
        }
        for (int round = 1; round <= rounds; round++) {
            for (var entry : samples.entrySet()) {
                var sample = driver.during(window, entry.getKey(), question);
                entry.getValue().add(sample);
                System.out.printf(
                        "%-24s %-13s round %2d %s%n",
                        question.name(), entry.getKey().name(), round, sample);
            }
        }
        return samples;
    }

    private void warmUp(Server server, Question question) throws Exception {
        long start = System.nanoTime();
        double before = driver.during(window, server, question).cpuMillis();
        boolean steady = false;
        while (!isWarm(steady, Duration.ofNanos(System.nanoTime() - start))) {
            double now = driver.during(window, server, question).cpuMillis();
            steady = Math.abs(now - before) <= TOLERANCE * before;
            before = now;
        }
        System.out.printf(
                "%-24s %-13s %s, CPU %.3f ms%n",
                question.name(), server.name(), steady ? "is warm" : "is not steady", before);
    }

    private boolean isWarm(boolean steady, Duration soFar) {
        var least = steady ? warmUp : warmUp.multipliedBy(3);
        return soFar.compareTo(least) >= 0;
    }
}

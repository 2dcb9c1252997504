package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.shared.Document;

/** Changes move money between ten purses, so every complete read finds the same sum. */
class ReadersTests {

    private static final int PURSES = 10;
    private static final int SUM = 1_000;
    private static final Duration DURATION = Duration.ofSeconds(2);

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica one = replicas.start();

    @BeforeEach
    void fill() {
        one.put(
                "fill",
                IntStream.range(0, PURSES)
                        .mapToObj(it -> Purse.of("P" + it, SUM / PURSES))
                        .toArray(Document[]::new));
    }

    @Test
    void noReadSeesPartOfAChangeAtTheLastOrAnEarlierPosition() throws Exception {
        long end = System.nanoTime() + DURATION.toNanos();
        var tasks = Stream.of(one, replicas.start())
                .flatMap(it -> Stream.of(writer(it, end), reader(it, end, false), reader(it, end, true)))
                .toList();

        var sums = Parallel.run(tasks).stream().flatMap(List::stream).toList();

        assertThat(sums).hasSizeGreaterThan(100).containsOnly(SUM);
        assertThat(one.position()).isGreaterThan(20);
    }

    /** Moves money between four purses in one revision. */
    private static Callable<List<Integer>> writer(TestReplica replica, long end) {
        return () -> {
            while (System.nanoTime() < end) {
                replica.change(TestReplica.key(), copy -> {
                    var purses = new ArrayList<>(copy.all(Purse.class));
                    Collections.shuffle(purses);
                    return List.of(
                            purses.get(0).plus(-3),
                            purses.get(1).plus(1),
                            purses.get(2).plus(1),
                            purses.get(3).plus(1));
                });
            }
            return List.of();
        };
    }

    private static Callable<List<Integer>> reader(TestReplica replica, long end, boolean past) {
        return () -> {
            var sums = new ArrayList<Integer>();
            while (System.nanoTime() < end) {
                long last = replica.position();
                long position = past ? ThreadLocalRandom.current().nextLong(1, last + 1) : last;
                sums.add(replica.purses().findAll(replica.view(position)).stream()
                        .mapToInt(Purse::amount)
                        .sum());
            }
            return sums;
        };
    }
}

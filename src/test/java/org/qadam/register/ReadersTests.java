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
    private static final Duration TIME = Duration.ofSeconds(2);

    @RegisterExtension
    private final TestReplicas sides = new TestReplicas();

    private final TestReplica one = sides.start();

    @BeforeEach
    void fill() {
        one.put(
                "fill",
                IntStream.range(0, PURSES)
                        .mapToObj(it -> Purse.of("P" + it, SUM / PURSES))
                        .toArray(Document[]::new));
    }

    @Test
    void nobodySeesHalfAChangeAtTheLastPositionOrAtAPastOne() throws Exception {
        long end = System.nanoTime() + TIME.toNanos();
        var tasks = Stream.of(one, sides.start())
                .flatMap(it -> Stream.of(moving(it, end), looking(it, end, false), looking(it, end, true)))
                .toList();

        var sums = Parallel.run(tasks).stream().flatMap(List::stream).toList();

        assertThat(sums).hasSizeGreaterThan(100).containsOnly(SUM);
        assertThat(one.position()).isGreaterThan(20);
    }

    /** Moves money between four purses in one revision. */
    private static Callable<List<Integer>> moving(TestReplica side, long end) {
        return () -> {
            while (System.nanoTime() < end) {
                side.change(TestReplica.key(), copy -> {
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

    private static Callable<List<Integer>> looking(TestReplica side, long end, boolean back) {
        return () -> {
            var sums = new ArrayList<Integer>();
            while (System.nanoTime() < end) {
                long last = side.position();
                long position = back ? ThreadLocalRandom.current().nextLong(1, last + 1) : last;
                sums.add(side.purses().findAll(side.at(position)).stream()
                        .mapToInt(Purse::amount)
                        .sum());
            }
            return sums;
        };
    }
}

package org.qadam.graphql;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.qadam.local.CommandCounter;

/**
 * The cost of a query.
 *
 * @param kilobytes memory that the thread of the query allocates, without HTTP, once the query has run some times
 * @param commands database commands in the order of their names
 */
record QueryCost(String query, long kilobytes, List<String> commands) {

    static final Path FILE = Path.of("src/test/resources/cost/costs.txt");

    /** Largest deviation from the committed memory. It covers what the compiler of the JVM optimises or not. */
    private static final double TOLERANCE = 0.2;

    private static final int WARM_UP = 20;
    private static final int MEASURED = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static QueryCost measure(String query, CommandCounter counter, Runnable execution) {
        Stream.generate(() -> execution).limit(WARM_UP).forEach(Runnable::run);
        long bytes = LongStream.generate(() -> allocatedBytes(execution))
                .limit(MEASURED)
                .min()
                .orElseThrow();
        return new QueryCost(
                query, bytes >> 10, counter.of(execution).stream().sorted().toList());
    }

    private static long allocatedBytes(Runnable execution) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        execution.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** Returns the committed costs by the names of the queries. */
    static Map<String, QueryCost> committed() throws IOException {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(it -> !it.startsWith("#"))
                    .map(QueryCost::parse)
                    .collect(toMap(QueryCost::query, it -> it));
        }
    }

    private static QueryCost parse(String line) {
        var parts = line.split(" kB: |: ", -1);
        return new QueryCost(parts[0], Long.parseLong(parts[1]), List.of(parts[2].split(", ", -1)));
    }

    /** Returns whether the commands are the same and the memory is nearly the same. */
    boolean isNear(QueryCost committed) {
        return commands.equals(committed.commands)
                && Math.abs(kilobytes - committed.kilobytes) <= TOLERANCE * committed.kilobytes;
    }

    /** Returns the line of the file. */
    @Override
    public String toString() {
        return commands.stream().collect(joining(", ", "%s: %d kB: ".formatted(query, kilobytes), ""));
    }
}

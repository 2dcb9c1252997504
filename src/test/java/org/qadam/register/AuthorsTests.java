package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.shared.Document;

/** The cost of a change that asks for the authors of many documents, as the load of the first data set does. */
class AuthorsTests {

    private static final int DOCUMENTS = RevisionLimits.ENTRIES;
    private static final Duration CPU_LIMIT = Duration.ofSeconds(3);

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @Test
    void theAuthorsOfAFullRevisionCostLessThanThreeSeconds() {
        var purses = IntStream.range(0, DOCUMENTS)
                .mapToObj(it -> Purse.of("P" + it, it))
                .toList();
        DirectInserts.record(replica, purses.toArray(Document[]::new));
        var codes = purses.stream().map(Purse::code).toList();

        long before = cpuNanos();
        var change = replica.change("again", copy -> {
            copy.all(Purse.class);
            assertThat(copy.authors(Purse.class, codes)).hasSize(DOCUMENTS).containsValue("nobody");
            return purses;
        });
        var cpu = Duration.ofNanos(cpuNanos() - before);

        assertThat(change.position()).isEqualTo(1);
        assertThat(cpu).isLessThan(CPU_LIMIT);
    }

    /** Returns the CPU time of this process, which includes the embedded database. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}

package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.access.View;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;

/**
 * Changes move amounts between 2,000 purses while both replicas read all of them. Readers and writers end after a
 * number of reads, so a slow server makes the test longer, but does not fail it.
 */
class ReadersTests {

    private static final int PURSES = 2_000;
    private static final int ROUNDS = 5;
    private static final int READERS = 4;
    private static final int PAGE = PageRequest.LARGEST;
    private static final long POLL_NS = 50_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica one = replicas.start();
    private final List<Long> recorded = new CopyOnWriteArrayList<>();
    private final CountDownLatch reading = new CountDownLatch(READERS);

    /** What a read of all purses finds at a position: their number, and the sum of their amounts or null. */
    private record Totals(
            long position, long purses, @Nullable Integer sum) {

        boolean isCorrect() {
            return purses == PURSES && (sum == null || sum == Transfers.sumAt(position, PURSES));
        }
    }

    @BeforeEach
    void fill() {
        one.put("fill", Transfers.purses(PURSES));
    }

    @Test
    void noReadSeesPartOfAChangeAtTheLastOrAnEarlierPosition() throws Exception {
        var tasks = Stream.of(one, replicas.start())
                .flatMap(it -> Stream.of(writer(it), reader(it, false), reader(it, true)))
                .toList();

        var totals = Parallel.run(tasks).stream().flatMap(Collection::stream).toList();

        assertThat(totals).hasSize(READERS * ROUNDS * 3).allMatch(Totals::isCorrect);
        assertThat(recorded)
                .doesNotHaveDuplicates()
                .hasSize((int) one.bean(Revisions.class).last().position() - 1);
    }

    /** Records transfers until all readers are done. */
    private Callable<List<Totals>> writer(TestReplica replica) {
        return () -> {
            while (reading.getCount() > 0) {
                recorded.add(Retries.untilConfirmed(replica, TestReplica.key(), Transfers.transfer(PURSES))
                        .position());
            }
            return List.of();
        };
    }

    /** Reads all purses as a list, as counts and as pages, each time after at least one more change. */
    private Callable<List<Totals>> reader(TestReplica replica, boolean past) {
        return () -> {
            try {
                var found = new ArrayList<Totals>();
                for (int round = 0; round < ROUNDS; round++) {
                    long last = awaitChange(replica);
                    var view = replica.view(past ? ThreadLocalRandom.current().nextLong(1, last) : last);
                    found.addAll(List.of(list(replica, view), counts(replica, view), pages(replica, view)));
                }
                return found;
            } finally {
                reading.countDown();
            }
        };
    }

    /** Returns the position of a replica at once when it has moved. */
    private static long awaitChange(TestReplica replica) {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        long before = replica.position();
        while (replica.position() == before && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL_NS);
        }
        assertThat(replica.position()).isGreaterThan(before);
        return replica.position();
    }

    private static Totals list(TestReplica replica, View view) {
        return totals(view, replica.purses().findAll(view));
    }

    /** Adds the counts of two filters, each of which is an aggregate on the server. */
    private static Totals counts(TestReplica replica, View view) {
        long poor = replica.purses().count(view, lt("amount", Transfers.AMOUNT));
        long others = replica.purses().count(view, gte("amount", Transfers.AMOUNT));
        return new Totals(view.position(), poor + others, null);
    }

    private static Totals pages(TestReplica replica, View view) {
        var purses = new ArrayList<Purse>();
        @Nullable String cursor = null;
        do {
            var page = replica.purses().page(view, empty(), SortOrder.by("amount"), new PageRequest(PAGE, cursor));
            page.rows().forEach(it -> purses.add(it.document()));
            cursor = page.hasNext() ? page.rows().getLast().cursor() : null;
        } while (cursor != null);
        return totals(view, purses);
    }

    private static Totals totals(View view, List<Purse> purses) {
        return new Totals(
                view.position(),
                purses.stream().map(Purse::code).distinct().count(),
                purses.stream().mapToInt(Purse::amount).sum());
    }
}

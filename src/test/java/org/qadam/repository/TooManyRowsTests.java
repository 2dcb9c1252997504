package org.qadam.repository;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.access.View;
import org.qadam.register.DirectInserts;
import org.qadam.register.TestReplica;
import org.qadam.register.TestReplicas;
import org.qadam.shared.Document;
import org.qadam.shared.When;

class TooManyRowsTests {

    private static final int ENTRIES_PER_REVISION = 2_000;
    private static final String PATH = "stalls.purse";
    private static final List<String> PURSES = List.of("A", "B");
    private static final PageRequest PAGE = new PageRequest(2, null);

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @Test
    void listsBelowSeveralParentsAreRefusedAndAPageBelowOneParentIsRead() {
        var fairs = replica.fairs();
        var view = record(DocumentRepository.MAX_ROWS + 1);

        assertTooManyRows(() -> fairs.pagesByParent(view, Fair.PURSES, PURSES, empty(), SortOrder.byDay("when"), PAGE));
        assertTooManyRows(() -> fairs.findBelow(view, PURSES.size(), in(PATH, PURSES)));
        assertThat(fairs.page(view, Fair.PURSES, "A", empty(), SortOrder.byDay("when"), PAGE)
                        .rows())
                .extracting(it -> it.document().code())
                .containsExactly("F00000", "F00002");
    }

    /** Records fairs, each with one of the purses in turn, and returns a view of them. */
    private View record(int count) {
        long position = 0;
        for (int start = 0; start < count; start += ENTRIES_PER_REVISION) {
            position = DirectInserts.record(
                    replica,
                    IntStream.range(start, Math.min(count, start + ENTRIES_PER_REVISION))
                            .mapToObj(TooManyRowsTests::fair)
                            .toArray(Document[]::new));
        }
        return replica.view(position);
    }

    private static Fair fair(int number) {
        return Fair.of("F%05d".formatted(number), When.year(2014), PURSES.get(number % PURSES.size()));
    }

    private static void assertTooManyRows(ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        TooManyRowsException.class, it -> assertThat(it.code()).isEqualTo("TOO_EXPENSIVE"))
                .hasMessageStartingWith("The lists below 2 parents have more than 10000 rows.");
    }
}

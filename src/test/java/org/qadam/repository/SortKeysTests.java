package org.qadam.repository;

import static com.mongodb.client.model.Filters.empty;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qadam.mongo.Hashes;
import org.qadam.register.TestReplica;
import org.qadam.register.TestReplicas;
import org.qadam.shared.Document;
import org.qadam.shared.When;

class SortKeysTests {

    private static final SortOrder BY_DAY = SortOrder.byDay("when");
    private static final List<Fair> FAIRS = randomFairs();

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @BeforeEach
    void record() {
        replica.put("fairs", FAIRS.toArray(Document[]::new));
    }

    @Test
    void ascendingListsAreInTheOrderOfDayAndCodeWithUndatedRowsLast() {
        assertThat(stored(BY_DAY)).isEqualTo(sorted(naturalOrder()));
    }

    @Test
    void descendingListsAreInTheOrderOfDayAndCodeWithUndatedRowsLast() {
        assertThat(stored(BY_DAY.descending())).isEqualTo(sorted(reverseOrder()));
    }

    @Test
    void sortKeysAreStoredInTheCollectionAndNotInTheHashedRevision() {
        var revision = first("revisions");

        assertThat(first("fairs")).containsKey("sort");
        assertThat(revision.toJson()).doesNotContain("\"sort\"");
        assertThat(Hashes.ofRevision(revision))
                .isEqualTo(revision.getString("hash").getValue());
    }

    private List<String> stored(SortOrder order) {
        var page = new PageRequest(PageRequest.LARGEST, null);
        return replica.fairs().page(replica.view(1), empty(), order, page).rows().stream()
                .map(it -> it.document().code())
                .toList();
    }

    private static List<String> sorted(Comparator<LocalDate> days) {
        return FAIRS.stream()
                .sorted(comparing(SortKeysTests::day, nullsLast(days)).thenComparing(Fair::code))
                .map(Fair::code)
                .toList();
    }

    private static @Nullable LocalDate day(Fair fair) {
        return fair.when().first() == null ? fair.when().last() : fair.when().first();
    }

    private BsonDocument first(String collection) {
        return Objects.requireNonNull(replica.database
                .getCollection(collection, BsonDocument.class)
                .find()
                .first());
    }

    /** Returns fairs of all precisions on few days, so that many have the same day and differ by code only. */
    private static List<Fair> randomFairs() {
        var random = new Random(11);
        return IntStream.range(0, PageRequest.LARGEST)
                .mapToObj(it -> Fair.of("F%03d".formatted(random.nextInt(1_000) * 1_000 + it), randomWhen(random)))
                .toList();
    }

    private static When randomWhen(Random random) {
        var day = LocalDate.of(2012 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 -> When.day(day);
            case 1 -> When.month(YearMonth.from(day));
            case 2 -> When.year(day.getYear());
            case 3 -> new When(day, null, When.Precision.OPEN, null);
            case 4 -> new When(null, day, When.Precision.OPEN, null);
            default -> When.unknown("no day is known");
        };
    }
}

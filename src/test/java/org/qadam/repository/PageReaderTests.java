package org.qadam.repository;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.access.View;
import org.qadam.register.TestReplica;
import org.qadam.register.TestReplicas;
import org.qadam.repository.Window.Row;
import org.qadam.shared.Document;
import org.qadam.shared.InvalidException;
import org.qadam.shared.When;

class PageReaderTests {

    private static final SortOrder BY_DAY = SortOrder.byDay("when");
    private static final List<String> PURSES = List.of("A", "B", "C");

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();
    private View view = replica.view(0);

    @BeforeEach
    void record() {
        replica.put(
                "fairs",
                Fair.of("UNDATED-1", When.unknown("one spring"), "A", "B"),
                Fair.of("JUNE-2", When.day(LocalDate.of(2014, 6, 2)), "A"),
                Fair.of("MAY", When.month(YearMonth.of(2014, 5)), "A", "B"),
                Fair.of("BEFORE-JULY", new When(null, LocalDate.of(2014, 6, 30), When.Precision.OPEN, null), "B"),
                Fair.of("JUNE-1", When.day(LocalDate.of(2014, 6, 2)), "A", "C", "C"),
                Fair.of("UNDATED-0", When.unknown("another spring"), "A"));
        view = replica.view(1);
    }

    @Test
    void pagesReturnEachRowOnceInOrderWithUndatedRowsLast() {
        var codes = allCodes(it -> replica.fairs().page(view, empty(), BY_DAY, it));

        assertThat(codes).containsExactly("MAY", "JUNE-1", "JUNE-2", "BEFORE-JULY", "UNDATED-0", "UNDATED-1");
    }

    @Test
    void pagesAreReadAtOnePosition() {
        var first = replica.fairs().page(view, empty(), BY_DAY, new PageRequest(2, null));
        replica.put("more", Fair.of("JUNE-3", When.day(LocalDate.of(2014, 6, 2))));

        var second = replica.fairs().page(view, empty(), BY_DAY, new PageRequest(1, lastCursor(first)));

        assertThat(codes(second)).containsExactly("JUNE-2");
    }

    @Test
    void aPageSaysWhetherRowsComeBeforeAndAfter() {
        var first = replica.fairs().page(view, empty(), SortOrder.CODE, new PageRequest(5, null));
        var last = replica.fairs().page(view, empty(), SortOrder.CODE, new PageRequest(5, lastCursor(first)));

        assertThat(first).returns(false, Window::hasPrevious).returns(true, Window::hasNext);
        assertThat(last).returns(true, Window::hasPrevious).returns(false, Window::hasNext);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void theLastRowsAreTheEndOfTheList(int last) {
        Stream.of(BY_DAY, BY_DAY.descending(), SortOrder.CODE, SortOrder.CODE.descending())
                .forEach(order -> {
                    var all = codes(replica.fairs().page(view, empty(), order, new PageRequest(9, null)));
                    var page = replica.fairs().page(view, empty(), order, new PageRequest(last, null, true));

                    assertThat(codes(page)).isEqualTo(all.subList(Math.max(0, all.size() - last), all.size()));
                    assertThat(page.hasPrevious()).isEqualTo(all.size() > last);
                    assertThat(page.hasNext()).isFalse();
                });
    }

    @Test
    void theLastRowsOfSeveralParentsAreTheEndsOfTheirLists() {
        var found = replica.fairs()
                .pagesByParent(view, Fair.PURSES, PURSES, empty(), BY_DAY, new PageRequest(2, null, true));

        assertThat(PURSES).allSatisfy(it -> {
            var all = codesBelow(it, 0, Integer.MAX_VALUE);
            assertThat(codes(Objects.requireNonNull(found.get(it)).window()))
                    .isEqualTo(all.subList(Math.max(0, all.size() - 2), all.size()));
        });
    }

    @Test
    void pagesOfSeveralParentsEqualThePagesOfEachParent() {
        var first = pages(null);

        assertThat(PURSES)
                .allSatisfy(it -> assertThat(codes(first.apply(it).window())).isEqualTo(codesBelow(it, 0, 2)));
    }

    @Test
    void pagesOfSeveralParentsContinueAfterACursor() {
        var second = pages(lastCursor(pages(null).apply("A").window()));

        assertThat(codes(second.apply("A").window())).isEqualTo(codesBelow("A", 2, 4));
        assertThat(second.apply("A").window())
                .returns(true, Window::hasPrevious)
                .returns(true, Window::hasNext);
    }

    @Test
    void pagesOfSeveralParentsHaveTotals() {
        assertThat(PURSES.stream().map(it -> pages(null).apply(it).total())).containsExactly(5L, 3L, 1L);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var first = replica.fairs().page(view, empty(), BY_DAY, new PageRequest(1, null));
        var after = new PageRequest(1, lastCursor(first));

        Stream.<Runnable>of(
                        () -> replica.fairs().page(view, empty(), SortOrder.CODE, after),
                        () -> replica.fairs().page(view, gt("code", "A"), BY_DAY, after),
                        () -> replica.fairs().page(view, empty(), BY_DAY, new PageRequest(1, "no cursor")))
                .forEach(it -> assertThatThrownBy(it::run).isInstanceOf(InvalidException.class));
    }

    @Test
    void theKeyOfACursorIsComparedAndNeverEvaluated() {
        var forged = new Cursor(new BsonString("$code"), "ZZZ").text(Cursor.listOf("fairs", empty(), SortOrder.CODE));

        var page = replica.fairs().page(view, empty(), SortOrder.CODE, new PageRequest(9, forged));

        // As text the key comes before all codes. As a field path it would equal each code.
        assertThat(codes(page)).hasSize(6);
    }

    private Function<String, Window.Counted<Fair>> pages(@Nullable String after) {
        var pages =
                replica.fairs().pagesByParent(view, Fair.PURSES, PURSES, empty(), BY_DAY, new PageRequest(2, after));
        return it -> pages.getOrDefault(it, Window.Counted.none());
    }

    private List<String> codesBelow(String purse, int from, int to) {
        var all = replica.fairs().page(view, eq("stalls.purse", purse), BY_DAY, new PageRequest(9, null));
        return codes(all)
                .subList(
                        Math.min(from, all.rows().size()),
                        Math.min(to, all.rows().size()));
    }

    private static List<String> allCodes(Function<PageRequest, Window<Fair>> list) {
        var codes = new ArrayList<String>();
        var window = list.apply(new PageRequest(1, null));
        for (int pages = 0; pages < 20 && window.hasNext(); pages++) {
            codes.addAll(codes(window));
            window = list.apply(new PageRequest(1, lastCursor(window)));
        }
        codes.addAll(codes(window));
        return codes;
    }

    private static List<String> codes(Window<Fair> window) {
        return window.rows().stream().map(Row::document).map(Document::code).toList();
    }

    private static String lastCursor(Window<?> window) {
        return window.rows().getLast().cursor();
    }
}

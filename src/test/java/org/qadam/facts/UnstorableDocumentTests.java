package org.qadam.facts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.access.Caller;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Register;
import org.qadam.register.Replica;
import org.qadam.register.Request;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportState;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.UnstorableDocumentException;
import org.qadam.shared.Document;
import org.qadam.shared.PeriodCode;

/** A document that could not be read again is refused before it is recorded. */
@ProgrammeTest
class UnstorableDocumentTests {

    private static final Report REPORT = new Report(
            "R-1",
            0,
            "DONOR_PROGRESS",
            "EU-CSRM",
            "EU",
            null,
            null,
            new PeriodCode("2014-H1"),
            Locale.ENGLISH,
            ReportState.READY,
            1,
            Instant.EPOCH,
            null,
            List.of(new Report.ReportFile("pdf", "hash", 1, "stored")));

    private final Register register;
    private final Replica replica;
    private final DocumentRepositories repositories;

    UnstorableDocumentTests(Register register, Replica replica, DocumentRepositories repositories) {
        this.register = register;
        this.replica = replica;
        this.repositories = repositories;
    }

    static Stream<Class<?>> types() {
        return samples().keySet().stream();
    }

    @Test
    void thereAreSamplesOfAllTypes() {
        assertThat(types().collect(toSet()))
                .isEqualTo(Set.copyOf(repositories.types().values()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMissingComponentIsRefusedByName(Class<?> type) {
        long before = replica.head().position();

        assertThat(incomplete(type)).allSatisfy(this::assertRefused);
        assertThat(replica.head().position()).isEqualTo(before);
    }

    @Test
    void someIncompleteDocumentsPassTheirConstructors() {
        assertThat(types().filter(it -> !incomplete(it).isEmpty())).hasSizeGreaterThan(11);
    }

    @Test
    void aMomentThatWouldBeTruncatedIsRefused() {
        var document = new Report(
                REPORT.code(),
                0,
                REPORT.kind(),
                "EU-CSRM",
                "EU",
                null,
                null,
                REPORT.period(),
                REPORT.language(),
                REPORT.state(),
                1,
                Instant.EPOCH.plusNanos(1),
                null,
                REPORT.files());

        assertThatThrownBy(() -> record(document))
                .hasMessage(
                        "reports/R-1 cannot be recorded, because it could not be read again: the component ordered would change. Correct the value, and send the document again.");
    }

    private void assertRefused(Document document) {
        var name = "%s/%s".formatted(repositories.type(document.getClass()).name(), document.code());
        assertThatThrownBy(() -> record(document))
                .isInstanceOf(UnstorableDocumentException.class)
                .hasMessageMatching(
                        "\\Q%s\\E cannot be recorded, .*: \\w+: .* is missing. Correct the value, .*".formatted(name));
    }

    private void record(Document document) {
        register.change(
                Caller.FACTS, Request.of(UUID.randomUUID().toString(), ""), "test", "A test", _ -> List.of(document));
    }

    private static List<Document> incomplete(Class<?> type) {
        return requireNonNull(samples().get(type)).stream()
                .limit(5)
                .flatMap(it -> IncompleteDocuments.of((Record) it))
                .map(Document.class::cast)
                .filter(it -> it.code() != null)
                .toList();
    }

    private static Map<Class<?>, List<? extends Document>> samples() {
        var samples = Stream.of(FactsFiles.values()).collect(toMap(FactsFiles::type, FactsFiles::read));
        Map<Class<?>, List<? extends Document>> all = new LinkedHashMap<>(samples);
        all.put(Report.class, List.of(REPORT));
        return all;
    }
}

package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.ImportRule;
import org.qadam.register.Register;
import org.qadam.register.Replica;
import org.qadam.register.Request;
import org.qadam.register.Withdrawal;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.GlyphCoverage;
import org.qadam.source.Source;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
class FactsLoaderTests {

    private static final Caller OTHER_AUTHOR = new Caller("somebody", List.of(Role.EDITOR), List.of());

    private final Programme programme;
    private final GlyphCoverage glyphs;
    private final Register register;
    private final Replica replica;
    private final DocumentRepositories repositories;
    private final List<ImportRule<?>> rules;

    /** A unique prefix of codes, because all tests share one register. */
    private final String prefix = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @TempDir
    private Path folder;

    FactsLoaderTests(
            Programme programme,
            GlyphCoverage glyphs,
            Register register,
            Replica replica,
            DocumentRepositories repositories,
            List<ImportRule<?>> rules) {
        this.programme = programme;
        this.glyphs = glyphs;
        this.register = register;
        this.replica = replica;
        this.repositories = repositories;
        this.rules = rules;
    }

    @BeforeEach
    void loadTwoSources() throws IOException {
        write("sources.yaml", source("ONE", "first note"), source("TWO", "first note"));
        load();
    }

    @Test
    void aSecondStartWritesNothing() {
        long before = replica.head().position();

        start("classpath:facts/");

        assertThat(replica.head().position()).isEqualTo(before);
    }

    @Test
    void aChangedFileUpdatesRecordsThatNobodyElseChanged() throws IOException {
        write("sources.yaml", source("ONE", "later note"), source("TWO", "first note"));

        load();

        assertThat(List.of(note("ONE"), note("TWO"))).containsExactly("later note", "first note");
    }

    @Test
    void aChangedFileSkipsAndLogsRecordsThatOthersChanged(CapturedOutput output) throws IOException {
        change("ONE", "note of another author");
        write("sources.yaml", source("ONE", "later note"), source("TWO", "later note"));

        load();

        assertThat(List.of(note("ONE"), note("TWO"))).containsExactly("note of another author", "later note");
        assertThat(output)
                .contains("not loaded, because others have changed or withdrawn them: [%s-ONE]".formatted(prefix));
    }

    @Test
    void aWithdrawnRecordIsNotRecordedAgain(CapturedOutput output) {
        register.change(
                OTHER_AUTHOR,
                new Request("withdraw " + prefix, ""),
                "test",
                "a mistake",
                _ -> List.of(new Withdrawal(Source.class, prefix + "-TWO", 1, "a mistake")));

        load();

        programme
                .as("viewer")
                .document("query($code: String!) { source(code: $code) { code } }")
                .variable("code", prefix + "-TWO")
                .execute()
                .errors()
                .satisfy(it -> assertThat(it).hasSize(1));
        assertThat(output).contains("[%s-TWO]".formatted(prefix));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statements.yaml | {code: X-1, owner: NEW-MODEL, indicator: HUB-COUNTRIES, kind: ACTUAL, when: {precision: UNKNOWN}, figure: {absent: NOT_FOUND}, preferred: true, state: APPROVED, approval: AS_PUBLISHED} | record X-1 | citations",
                "sources.yaml | {code: X-2, language: en, colour: red} | record X-2 | colour",
                "projects.yaml | {code: X-3, title: {en: X}, participations: [{organisation: EU, role: FUNDING, share: {percent: 60}, citations: []}, {organisation: UNDP, role: FUNDING, share: {percent: 30}, citations: []}], citations: [{source: SEED-001}]} | record X-3 | participations",
                "statements.yaml | {code: X-4, owner: EU-CSRM, indicator: HUB-COUNTRIES, kind: ACTUAL, when: {precision: UNKNOWN}, figure: {absent: NOT_FOUND}, preferred: true, state: APPROVED, approval: AS_PUBLISHED, citations: [{source: SEED-001}]} | record X-4 | owner",
                "events.yaml | {code: X-5, kind: SEMINAR, when: {precision: UNKNOWN}, place: NOWHERE, audience: {}, citations: [{source: SEED-001}]} | record X-5 | place",
            })
    void anInvalidRecordIsNamedAndNothingIsRecorded(String file, String record, String where, String field)
            throws IOException {
        write(file, record);
        long before = replica.head().position();

        assertThatThrownBy(this::load).isInstanceOf(FactsRefusedException.class).hasMessageContainingAll(where, field);
        assertThat(replica.head().position()).isEqualTo(before);
    }

    private void load() {
        start(folder.toUri().toString());
    }

    private void start(String from) {
        new FactsLoader(new FactsProperties(true, from, Duration.ofMinutes(1)), glyphs, register, repositories, rules)
                .start();
    }

    private void write(String file, String... records) throws IOException {
        Files.writeString(folder.resolve(file), "- " + String.join("\n- ", records) + "\n");
    }

    private String source(String name, String note) {
        return "{code: %s-%s, language: en, note: %s}".formatted(prefix, name, note);
    }

    private void change(String name, String note) {
        register.change(
                OTHER_AUTHOR,
                new Request("change " + prefix, note),
                "test",
                "better known",
                copy -> copy.find(Source.class, prefix + "-" + name).stream()
                        .map(it -> withNote(it, note))
                        .toList());
    }

    private static Source withNote(Source it, String note) {
        return new Source(
                it.code(),
                it.version(),
                it.title(),
                it.publisher(),
                it.published(),
                it.inForce(),
                it.number(),
                it.language(),
                it.address(),
                note,
                it.citations(),
                it.missing());
    }

    private String note(String name) {
        return programme
                .as("viewer")
                .document("query($code: String!) { source(code: $code) { note } }")
                .variable("code", prefix + "-" + name)
                .execute()
                .path("source.note")
                .entity(String.class)
                .get();
    }
}

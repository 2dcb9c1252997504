package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.register.Decision;
import org.qadam.register.ImportRule;
import org.qadam.register.Purse;
import org.qadam.register.Register;
import org.qadam.register.TestReplica;
import org.qadam.register.TestReplicas;
import org.qadam.report.jasper.ReportFonts;
import org.qadam.repository.DocumentRepositories;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Loads a data set that one revision cannot hold. */
@ExtendWith(OutputCaptureExtension.class)
class FactsPartsTests {

    private static final int DOCUMENTS = 4_500;

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @TempDir
    private Path folder;

    @Test
    void eachRevisionHoldsTheTargetsOfItsLinks() throws IOException {
        // Each purse links to the next one, so that the last record of the file must be recorded first.
        write(DOCUMENTS, it -> it + 1);

        load();

        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                it -> replica.purses().findAll(replica.view(it)).size()))
                .containsExactly(2_000, 4_000, DOCUMENTS);
        assertThat(replica.position()).isEqualTo(3);
    }

    @Test
    void documentsThatLinkToEachOtherAreInOneRevision() throws IOException {
        write(DOCUMENTS, it -> (it + DOCUMENTS / 2 - 1) % DOCUMENTS + 1);

        load();

        var first = replica.purses().findAll(replica.view(1));
        assertThat(first)
                .extracting(Purse::code)
                .containsAll(first.stream().map(Purse::heir).toList());
    }

    @Test
    void aSecondLoadRecordsNothing() throws IOException {
        write(DOCUMENTS, it -> it + 1);
        load();

        load();

        assertThat(replica.position()).isEqualTo(3);
    }

    @Test
    void aLoadThatWasKilledIsContinued() throws IOException {
        write(DOCUMENTS, it -> it + 1);
        assertThatThrownBy(
                        () -> loader(Duration.ofMinutes(1), List.of(new Kill())).start())
                .hasMessage("killed");
        assertThat(replica.position()).isEqualTo(1);

        load();

        assertThat(replica.purses().findAll(replica.view(replica.position()))).hasSize(DOCUMENTS);
        assertThat(replica.position()).isEqualTo(3);
    }

    @Test
    void aFaultInTheLastPartIsFoundBeforeAnythingIsRecorded() throws IOException {
        write(DOCUMENTS, it -> it == 1 ? DOCUMENTS + 5 : it - 1);

        assertThatThrownBy(this::load)
                .hasMessageStartingWith(
                        "purses.yaml, record P-0001, field heir: P-0001: heir refers to \"P-4505\", which does not exist.");
        assertThat(replica.position()).isZero();
    }

    @Test
    void aCircleThatOneRevisionCannotHoldIsRefused() throws IOException {
        write(2_001, it -> it % 2_001 + 1);

        assertThatThrownBy(this::load)
                .isInstanceOf(FactsRefusedException.class)
                .hasMessageContaining(
                        "2001 documents with 0 MB link to each other in a circle and need one revision, which holds at most 2000 documents and 12 MB: P-0001, P-0002, P-0003 … Remove links");
    }

    @Test
    void aLoadThatExceedsItsTimeLimitIsGivenUp(CapturedOutput output) throws IOException {
        write(DOCUMENTS, it -> it + 1);
        var loader = loader(Duration.ZERO, List.of());

        loader.start();

        assertThat(loader.isRunning()).isTrue();
        assertThat(new FactsHealth(loader).health().getDetails().get("finding"))
                .asString()
                .startsWith("The first data set is not complete: it was not loaded within 0 s. 0 of 3 revisions");
        assertThat(output.getAll().lines().filter(it -> it.contains("The first data set is not complete")))
                .hasSize(1);
    }

    private void load() {
        loader(Duration.ofMinutes(1), List.of()).start();
    }

    private FactsLoader loader(Duration limit, List<ImportRule<?>> rules) {
        return new FactsLoader(
                new FactsProperties(true, folder.toUri().toString(), limit),
                new ReportFonts(),
                replica.bean(Register.class),
                replica.bean(DocumentRepositories.class),
                rules);
    }

    /** Writes purses of which each links to another one; without a link where that is the one after the last. */
    private void write(int documents, IntFunction<Integer> heir) throws IOException {
        Files.writeString(
                folder.resolve("purses.yaml"),
                IntStream.rangeClosed(1, documents)
                        .mapToObj(it -> "- {code: %s, amount: 1%s}"
                                .formatted(
                                        code(it),
                                        heir.apply(it) == documents + 1 ? "" : ", heir: " + code(heir.apply(it))))
                        .collect(Collectors.joining("\n")));
    }

    private static String code(int number) {
        return "P-%04d".formatted(number);
    }

    /** Fails as a killed process does, after the first revision. */
    private static final class Kill implements ImportRule<Purse> {

        @Override
        public Class<Purse> type() {
            return Purse.class;
        }

        @Override
        public Decision load(Purse purse) {
            return copy -> {
                if (copy.position() == 1) {
                    throw new IllegalStateException("killed");
                }
                return List.of(purse);
            };
        }
    }
}

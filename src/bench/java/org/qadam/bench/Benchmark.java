package org.qadam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qadam.bench.Server.Answers;

/**
 * Measures the packaged jar. Questions A and B are compared with a hand-written server, the documents of graphql-test
 * with the plain server. src/docs/benchmark.md explains the result.
 */
final class Benchmark {

    private static final Path DOCUMENTS = Path.of("src/test/resources/graphql-test");
    private static final int DOCUMENT_ROUNDS = 3;
    private static final Duration DOCUMENT_WINDOW = Duration.ofSeconds(2);
    private static final Duration DOCUMENT_WARM_UP = Duration.ofSeconds(12);

    private final Settings settings;
    private final Servers servers;
    private final LoadDriver driver;
    private final List<Result> results = new ArrayList<>();

    private Benchmark(Settings settings, Servers servers) {
        this.settings = settings;
        this.servers = servers;
        this.driver = new LoadDriver(settings.connections());
    }

    public static void main(String[] arguments) throws Exception {
        // The table has the same form on every machine.
        Locale.setDefault(Locale.ROOT);
        var settings = Settings.ofSystem();
        try (var issuer = new Issuer();
                var database = BenchmarkDatabase.start(settings.folder())) {
            var benchmark = new Benchmark(settings, new Servers(settings, database, issuer, issuer.token()));
            benchmark.load();
            benchmark.measure("A", Question.LIST);
            benchmark.measure("B", Question.SINGLE);
            if (settings.documents()) {
                benchmark.measureDocuments();
            }
            benchmark.print();
        }
    }

    /** Loads the first data set and the projects of the benchmark, as an operator does: by starts of the product. */
    private void load() throws IOException, InterruptedException {
        servers.load(Map.of("QADAM_FACTS_LOAD", "true"));
        for (var set : new ProgrammeFacts(settings.folder()).write(settings.projects())) {
            servers.load(Map.of(
                    "QADAM_FACTS_LOAD",
                    "true",
                    "QADAM_FACTS_FOLDER",
                    set.toUri().toString()));
        }
    }

    /** Measures a question on new servers, so that their first requests are cold. */
    private void measure(String name, Question question) throws Exception {
        try (var handwritten = servers.handwritten();
                var product = servers.product();
                var plain = servers.plain()) {
            var rounds = new Rounds(driver, settings.rounds(), settings.window(), settings.warmUp());
            var clients = List.of(
                    product.with(Answers.KEPT, "product, kept answer"),
                    product.with(Answers.VALIDATED, "product, 304"));
            results.addAll(new Comparison(driver, rounds)
                    .fromCold(List.of(handwritten, product, plain), clients, question, name));
        }
    }

    private void measureDocuments() throws Exception {
        try (var plain = servers.plain();
                var product = servers.product();
                var files = Files.list(DOCUMENTS)) {
            var comparison =
                    new Comparison(driver, new Rounds(driver, DOCUMENT_ROUNDS, DOCUMENT_WINDOW, DOCUMENT_WARM_UP));
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().replace(".graphql", "");
                var question = Question.of(name, Files.readString(file), Map.of());
                if (comparison.answersEqually(plain, product, question)) {
                    results.addAll(comparison.warm(List.of(plain, product), question));
                } else {
                    System.out.printf("%-24s left out: the plain server has no equal answer%n", name);
                }
            }
        }
    }

    private void print() throws IOException {
        var table = new StringBuilder(Result.HEADING);
        results.forEach(it -> table.append(it.row()));
        Files.writeString(settings.folder().resolve("benchmark.md"), table);
        System.out.println(table);
    }
}

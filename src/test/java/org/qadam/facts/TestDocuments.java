package org.qadam.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qadam.access.Caller;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.register.Withdrawal;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;
import org.qadam.shared.GlyphCoverage;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Documents that only a test has, written as facts are: recorded before it, withdrawn after it. */
@Component
public final class TestDocuments {

    private final GlyphCoverage letters;
    private final Register register;
    private final DocumentRepositories repositories;

    TestDocuments(GlyphCoverage letters, Register register, DocumentRepositories repositories) {
        this.letters = letters;
        this.register = register;
        this.repositories = repositories;
    }

    /**
     * Records the files of a folder of test resources.
     *
     * @param prefix that stands before its codes instead of "T": what one test withdrew another cannot record again
     * @return what stands in them
     */
    public List<Document> set(String folder, String prefix) {
        var reader = new FactsReader("file:%s/".formatted(rehearsed(folder, prefix)), letters);
        var documents = new ArrayList<Document>();
        repositories.types().forEach((name, type) -> {
            if (reader.has(name + ".yaml")) {
                documents.addAll(reader.read(name + ".yaml", type));
            }
        });
        record(documents);
        return documents;
    }

    /** Takes them back, so that nobody after the test sees them. */
    public void strike(List<Document> documents) {
        record(documents.stream()
                .map(it -> new Withdrawal(it.getClass(), it.code(), it.version(), "The test is over"))
                .toList());
    }

    private void record(List<? extends Document> documents) {
        var request = new Request(UUID.randomUUID().toString(), "");
        register.change(Caller.FACTS, request, "stage", "A test", _ -> documents);
    }

    /** The same files with that prefix. */
    private static Path rehearsed(String folder, String prefix) {
        try {
            var copy = Files.createTempDirectory("stage");
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:%s/*.yaml".formatted(folder));
            for (var file : files) {
                var text = file.getContentAsString(StandardCharsets.UTF_8).replaceAll("\\bT-", prefix + "-");
                Files.writeString(copy.resolve(String.valueOf(file.getFilename())), text);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

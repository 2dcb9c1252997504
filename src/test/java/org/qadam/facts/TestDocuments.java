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

/** Records documents for a test from files in the format of the first data set, and withdraws them after the test. */
@Component
public final class TestDocuments {

    private final GlyphCoverage glyphs;
    private final Register register;
    private final DocumentRepositories repositories;

    TestDocuments(GlyphCoverage glyphs, Register register, DocumentRepositories repositories) {
        this.glyphs = glyphs;
        this.register = register;
        this.repositories = repositories;
    }

    /**
     * Records the files of a folder of test resources.
     *
     * @param prefix prefix of the codes instead of "T"; unique per test, because a withdrawn code cannot be recorded
     *     again
     * @return the recorded documents
     */
    public List<Document> set(String folder, String prefix) {
        var reader = new FactsReader("file:%s/".formatted(copyWithPrefix(folder, prefix)), glyphs);
        var documents = new ArrayList<Document>();
        repositories.types().forEach((name, type) -> {
            if (reader.has(name + ".yaml")) {
                documents.addAll(reader.read(name + ".yaml", type));
            }
        });
        record(documents);
        return documents;
    }

    /** Withdraws the documents, so that later tests do not see them. */
    public void strike(List<Document> documents) {
        record(documents.stream()
                .map(it -> new Withdrawal(it.getClass(), it.code(), it.version(), "The test is over"))
                .toList());
    }

    private void record(List<? extends Document> documents) {
        var request = new Request(UUID.randomUUID().toString(), "");
        register.change(Caller.FACTS, request, "test", "A test", _ -> documents);
    }

    /** Returns a temporary folder with copies of the files in which the codes have the prefix. */
    private static Path copyWithPrefix(String folder, String prefix) {
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

package org.qadam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of the repository with its path and text. */
record SourceFile(Path path, String text) {

    /** Returns the files below a folder whose paths match the pattern. */
    static List<SourceFile> below(String folder, String paths) {
        var visitor = new FileCollector(Pattern.compile(paths));
        try {
            Files.walkFileTree(Path.of(folder), visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visitor.found;
    }

    long lines() {
        return text.lines().count();
    }

    /** Returns each match of the pattern in the text, after the path of the file. */
    List<String> found(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(it -> path + ": " + it.group())
                .toList();
    }

    @Override
    public String toString() {
        return "%s, %d lines".formatted(path, lines());
    }

    private static final class FileCollector extends SimpleFileVisitor<Path> {

        /** Folders of builds, starts and editors, which git ignores. */
        private static final Set<String> IGNORED =
                Set.of("target", "node_modules", ".git", ".qadam", ".idea", ".vscode");

        private final Pattern paths;
        private final List<SourceFile> found = new ArrayList<>();

        private FileCollector(Pattern paths) {
            this.paths = paths;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return IGNORED.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        /** Reads the file as ISO 8859-1, which accepts any bytes, because not every file is text. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && paths.matcher(file.toString()).matches()) {
                found.add(new SourceFile(file.normalize(), Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

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

/** A file that is committed, and its text. */
record Committed(Path path, String text) {

    /** The files below a folder whose paths are like that. */
    static List<Committed> below(String folder, String paths) {
        var walk = new Walk(Pattern.compile(paths));
        try {
            Files.walkFileTree(Path.of(folder), walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walk.found;
    }

    long lines() {
        return text.lines().count();
    }

    /** What in it is like that, with its path. */
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

    private static final class Walk extends SimpleFileVisitor<Path> {

        /** What builds, starts and editors make; git ignores it. */
        private static final Set<String> MADE = Set.of("target", "node_modules", ".git", ".qadam", ".idea", ".vscode");

        private final Pattern paths;
        private final List<Committed> found = new ArrayList<>();

        private Walk(Pattern paths) {
            this.paths = paths;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return MADE.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        /** Read byte by byte, since not every file is text. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && paths.matcher(file.toString()).matches()) {
                found.add(new Committed(file.normalize(), Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

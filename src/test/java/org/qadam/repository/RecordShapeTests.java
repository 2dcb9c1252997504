package org.qadam.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Compiles records whose shapes differ in one place. */
class RecordShapeTests {

    private static final List<String> TYPES = List.of("String", "int", "List<String>", "Part", "List<Part>", "Kind");

    /** A change of the shape of the record below. */
    enum Difference {
        RENAMED_COMPONENT("first", "renamed"),
        COMPONENT_OF_ANOTHER_TYPE("Kind kind", "String kind"),
        CONSTANT("RED, ", "RED, GREEN, "),
        COMPONENT_OF_A_NESTED_RECORD("record Inner(int depth)", "record Inner(long depth)"),
        SUBTYPE("permits One, Two {}", "permits One, Two, Three {} record Three() implements Part {}"),
        NULLNESS("String first", "@Optional String first"),
        RULE("depth < 0", "depth < 1");

        private final String before;
        private final String after;

        Difference(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    @Property(tries = 15)
    void aFingerprintChangesWithTheShapeOnly(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(max = 5) Integer> types,
            @ForAll Difference difference) {
        var source = source(types);

        assertThat(fingerprint(source)).isEqualTo(fingerprint(source));
        assertThat(fingerprint(source.replace(difference.before, difference.after)))
                .isNotEqualTo(fingerprint(source));
    }

    private static String source(List<Integer> types) {
        var components = new StringBuilder();
        types.forEach(it -> components.append(", %s more%d".formatted(TYPES.get(it), it)));
        return """
                import java.lang.annotation.*;
                import java.util.List;
                record Sample(String first, Kind kind, Part part, List<Inner> inner%s) {
                    @Target(ElementType.TYPE_USE)
                    @interface Optional {}
                    enum Kind { RED, BLUE }
                    sealed interface Part permits One, Two {}
                    record One(int size) implements Part {}
                    record Two(String name) implements Part {}
                    record Inner(int depth) {
                        Inner { if (depth < 0) throw new IllegalArgumentException(); }
                    }
                }
                """.formatted(components);
    }

    private static String fingerprint(String source) {
        try {
            var folder = Files.createTempDirectory("shape");
            var file = Files.writeString(folder.resolve("Sample.java"), source);
            compile(file);
            try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
                return RecordShape.fingerprint(loader.loadClass("Sample"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void compile(Path file) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-proc:none", file.toString()))
                .isZero();
    }
}

package org.qadam.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares environment variables in the manifests with the settings in application.yaml. */
final class Settings {

    private static final Path FILE = Path.of("src/main/resources/application.yaml");

    private Settings() {}

    /** Returns the variables that no setting reads, such as misspelt ones, which would be ignored silently. */
    static Stream<String> unknown(Cluster cluster) {
        var known = variables("", Manifest.document(FILE)).toList();
        var placeholders = text();
        return Stream.concat(
                        cluster.one("ConfigMap", "qadam").at("/data").propertyNames().stream(),
                        cluster.qadamContainer()
                                .at("/env")
                                .valueStream()
                                .map(it -> it.at("/name").asString()))
                .filter(it -> !it.startsWith("SPRING_"))
                .filter(it -> !known.contains(it) && !placeholders.contains("${" + it + ":"));
    }

    private static Stream<String> variables(String before, JsonNode node) {
        return node.isObject()
                ? node.propertyStream().flatMap(it -> variables(before + "_" + it.getKey(), it.getValue()))
                : Stream.of(
                        before.substring(1).replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT));
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

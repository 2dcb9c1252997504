package org.qadam.facts;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Translates errors of the YAML reader into messages that name the file, the record and the field. */
final class FactsFindings {

    private FactsFindings() {}

    static FactsRefusedException refusal(String file, String record, JacksonException error) {
        return new FactsRefusedException(file, record, path(error), message(error), error);
    }

    /** Returns the path of the field in error, such as "participations[0].share"; empty for the whole record. */
    private static String path(JacksonException error) {
        return error.getPath().stream()
                .map(it -> it.getPropertyName() == null ? "[%d]".formatted(it.getIndex()) : "." + it.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String message(JacksonException error) {
        return switch (error) {
            case UnrecognizedPropertyException it -> "this field does not exist; fields: " + it.getKnownPropertyIds();
            case JacksonException it
            when it.getCause() instanceof IllegalArgumentException cause -> String.valueOf(cause.getMessage());
            default -> "the value cannot be read here; compare it with other records of the file";
        };
    }
}

package org.qadam.facts;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What was found wrong in a record, in words that say what to do. */
final class FactsFindings {

    private FactsFindings() {}

    static FactsRefusedException refusal(String file, String record, JacksonException found) {
        return new FactsRefusedException(file, record, path(found), why(found), found);
    }

    /** "participations[0].share" */
    private static String path(JacksonException found) {
        return found.getPath().stream()
                .map(it -> it.getPropertyName() == null ? "[%d]".formatted(it.getIndex()) : "." + it.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String why(JacksonException found) {
        return switch (found) {
            case UnrecognizedPropertyException it -> "there is no such field; there are " + it.getKnownPropertyIds();
            case InvalidFormatException it
            when it.getTargetType().isEnum() ->
                "%s is none of %s"
                        .formatted(it.getValue(), List.of(it.getTargetType().getEnumConstants()));
            case JacksonException it
            when it.getCause() instanceof IllegalArgumentException broken -> String.valueOf(broken.getMessage());
            default -> found.getOriginalMessage();
        };
    }
}

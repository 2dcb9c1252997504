package org.qadam.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reference from one document to another. The register refuses a link whose target does not exist.
 *
 * @param field name of the field that holds the reference
 * @param type type of the target document
 * @param code code of the target document
 */
public record Link(String field, Class<? extends Document> type, String code) {

    /** Returns the link of a field with one code; empty where the code is null. */
    public static Stream<Link> one(String field, Class<? extends Document> type, @Nullable String code) {
        return code == null ? Stream.empty() : Stream.of(new Link(field, type, code));
    }

    /** Returns one link per code of a field with several codes. */
    public static Stream<Link> many(String field, Class<? extends Document> type, Collection<String> codes) {
        return codes.stream().map(it -> new Link(field, type, it));
    }

    /** Returns one link per citation, to the source that the citation names. */
    public static Stream<Link> cited(String field, Class<? extends Document> source, List<Citation> citations) {
        return citations.stream().map(it -> new Link(field, source, it.source()));
    }
}

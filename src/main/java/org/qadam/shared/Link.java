package org.qadam.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document naming another. The register records none that leads nowhere.
 *
 * @param field of the document that names
 * @param type of the document that is named
 */
public record Link(String field, Class<? extends Document> type, String code) {

    public static Stream<Link> one(String field, Class<? extends Document> type, @Nullable String code) {
        return code == null ? Stream.empty() : Stream.of(new Link(field, type, code));
    }

    public static Stream<Link> many(String field, Class<? extends Document> type, Collection<String> codes) {
        return codes.stream().map(it -> new Link(field, type, it));
    }

    /** The documents that citations are places in. */
    public static Stream<Link> cited(String field, Class<? extends Document> source, List<Citation> citations) {
        return citations.stream().map(it -> new Link(field, source, it.source()));
    }
}

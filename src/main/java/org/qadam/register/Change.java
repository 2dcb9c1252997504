package org.qadam.register;

import java.util.List;
import org.qadam.shared.Document;

/**
 * What became of a decision.
 *
 * @param position at which it is so
 * @param documents that it recorded, with their versions; where all stood so already, what stands
 */
public record Change(long position, List<Document> documents) {

    public Change {
        documents = List.copyOf(documents);
    }

    /** The only document of that type in it. */
    public <T extends Document> T the(Class<T> type) {
        return documents.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}

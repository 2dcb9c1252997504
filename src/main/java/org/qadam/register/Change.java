package org.qadam.register;

import java.util.List;
import org.qadam.shared.Document;

/**
 * The outcome of a change.
 *
 * @param position position of the recorded revision; the position that the decision read, if nothing had to be recorded
 * @param documents the recorded documents with their versions, without withdrawals; the current documents, if nothing
 *     had to be recorded
 */
public record Change(long position, List<Document> documents) {

    public Change {
        documents = List.copyOf(documents);
    }

    /** Returns the first document of the type; the change must have one. */
    public <T extends Document> T get(Class<T> type) {
        return documents.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}

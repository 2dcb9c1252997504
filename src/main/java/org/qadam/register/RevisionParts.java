package org.qadam.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qadam.mongo.Hashes;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;
import org.qadam.shared.InvalidException;

/**
 * Splits documents that exceed the limits of one revision into parts for several revisions. Each part holds together: a
 * document is in the same part as its targets, or in a later one.
 */
public final class RevisionParts {

    /** Bytes of a revision beside its entries; more than the longest reason and operation need. */
    private static final int HEADER = 64 << 10;

    /** Bytes of the field names and numbers of an entry. */
    private static final int ENTRY = 100;

    private final DocumentRepositories repositories;
    private final List<List<Document>> parts = new ArrayList<>();
    private int bytes;

    private RevisionParts(DocumentRepositories repositories) {
        this.repositories = repositories;
    }

    /**
     * Returns the parts in the order in which they can be recorded; one part with all documents, in their order, if one
     * revision can hold them.
     *
     * @throws org.qadam.shared.Refusal if more documents than a revision can hold link to each other in a circle, or if a
     *     document cannot be recorded
     */
    public static List<List<Document>> of(List<? extends Document> documents, DocumentRepositories repositories) {
        var parts = new RevisionParts(repositories);
        LinkGroups.of(documents).forEach(parts::add);
        return parts.parts.size() == 1 ? List.of(List.copyOf(documents)) : parts.parts;
    }

    private void add(List<Document> group) {
        int size = group.stream().mapToInt(this::bytes).sum();
        if (!fits(group.size(), size)) {
            throw tooLarge(group, size);
        }
        if (parts.isEmpty() || !fits(parts.getLast().size() + group.size(), bytes + size)) {
            parts.add(new ArrayList<>());
            bytes = 0;
        }
        parts.getLast().addAll(group);
        bytes += size;
    }

    private static boolean fits(int entries, int bytes) {
        return entries <= RevisionLimits.ENTRIES && bytes <= RevisionLimits.BYTES - HEADER;
    }

    /** Returns the size of the entry of a document; not less than its bytes in the revision. */
    private int bytes(Document document) {
        var type = repositories.type(document.getClass());
        return Hashes.bytes(type.verifiedState(document)).remaining()
                + 2 * (type.name().length() + document.code().length())
                + ENTRY;
    }

    private static InvalidException tooLarge(List<Document> group, int bytes) {
        return new InvalidException(
                "%d documents with %d MB link to each other in a circle and need one revision, which holds at most %d documents and %d MB: %s … Remove links until the circle is open."
                        .formatted(
                                group.size(),
                                bytes >> 20,
                                RevisionLimits.ENTRIES,
                                RevisionLimits.BYTES >> 20,
                                group.stream().limit(3).map(Document::code).collect(Collectors.joining(", "))));
    }
}

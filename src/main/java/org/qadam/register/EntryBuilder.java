package org.qadam.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.qadam.register.Revision.Entry;
import org.qadam.shared.DanglingLinkException;
import org.qadam.shared.Document;
import org.qadam.shared.Link;

/** Builds the entries of the next revision: one for each document that a decision changes. */
final class EntryBuilder {

    private EntryBuilder() {}

    static List<Entry> entries(WorkingCopy copy, List<? extends Document> decided) {
        checkLinks(copy, decided);
        decided.stream()
                .collect(groupingBy(copy::of, mapping(Document::code, toSet())))
                .forEach(TypeCopy::read);
        var entries =
                decided.stream().flatMap(it -> copy.of(it).entry(it).stream()).toList();
        if (entries.stream().map(Entry::key).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("the decision returned two documents with the same type and code");
        }
        return entries;
    }

    /**
     * Refuses links whose target does not exist after the change. Links of the decided documents are checked; if one of
     * them is a withdrawal, the links of all documents, because any of them may refer to the withdrawn one.
     */
    private static void checkLinks(WorkingCopy copy, List<? extends Document> decided) {
        var naming = decided.stream().anyMatch(Withdrawal.class::isInstance) ? copy.everything() : decided;
        naming.stream()
                .flatMap(Document::links)
                .collect(groupingBy(Link::type, mapping(Link::code, toSet())))
                .forEach((type, codes) -> copy.known(type).read(codes));
        naming.forEach(document -> document.links()
                .filter(it -> copy.find(it.type(), it.code()).isEmpty())
                .forEach(it -> {
                    throw new DanglingLinkException(document.code(), it);
                }));
    }
}

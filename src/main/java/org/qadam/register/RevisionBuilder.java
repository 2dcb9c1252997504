package org.qadam.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.register.Revision.Entry;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.DanglingLinkException;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.springframework.stereotype.Component;

/** Runs a decision on one state of the register and builds the next revision from its documents. */
@Component
record RevisionBuilder(DocumentRepositories repositories, Revisions revisions, Clock clock) {

    /**
     * The result of a decision on one state.
     *
     * @param revision the revision to record; null if there is nothing to record
     * @param answer what the caller receives if nothing is recorded: the current documents, or the exception
     */
    record Result(@Nullable Revision revision, Supplier<Change> answer) {}

    Result build(ChangeRequest change, Head head) {
        try {
            var copy = new WorkingCopy(head.position(), repositories, revisions);
            var documents = copy.apply(change.decision());
            var entries = entries(copy, documents);
            checkLinks(copy, documents);
            return new Result(
                    entries.isEmpty() ? null : revision(change, head, entries),
                    () -> new Change(head.position(), copy.current(documents)));
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException failure) {
            // Thrown later, because the request may repeat one that is recorded.
            return new Result(null, () -> {
                throw failure;
            });
        }
    }

    private Revision revision(ChangeRequest change, Head head, List<Entry> entries) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var revision = new Revision(
                        head.position() + 1,
                        now.isBefore(head.at()) ? head.at() : now,
                        change.caller().subject(),
                        change.why(),
                        change.operation(),
                        change.request().hash(change.caller()),
                        change.request().inputHash(change.operation()),
                        entries,
                        head.hash(),
                        "")
                .hashed();
        RevisionLimits.check(revision);
        return revision;
    }

    /**
     * Refuses links whose target does not exist after the change. Links of the decided documents are checked; if one of
     * them is a withdrawal, the links of all documents, because any of them may refer to the withdrawn one.
     */
    private static void checkLinks(WorkingCopy copy, List<? extends Document> decided) {
        var documents = decided.stream().anyMatch(Withdrawal.class::isInstance) ? copy.findAll() : decided;
        documents.stream()
                .flatMap(Document::links)
                .collect(groupingBy(Link::type, mapping(Link::code, toSet())))
                .forEach((type, codes) -> copy.typeCopy(type).read(codes));
        documents.forEach(document -> document.links()
                .filter(it -> copy.find(it.type(), it.code()).isEmpty())
                .forEach(it -> {
                    throw new DanglingLinkException(document.code(), it);
                }));
    }

    /** Returns one entry for each document that changes. The current versions are read with few commands beforehand. */
    private static List<Entry> entries(WorkingCopy copy, List<? extends Document> documents) {
        documents.stream()
                .collect(groupingBy(copy::typeCopyOf, mapping(Document::code, toSet())))
                .forEach(TypeCopy::read);
        var entries = documents.stream()
                .flatMap(it -> entry(copy.typeCopyOf(it), it).stream())
                .toList();
        if (entries.stream().map(Entry::key).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("the decision returned two documents with the same type and code");
        }
        return entries;
    }

    /**
     * Returns the entry to record for a document; empty if the document equals its current state, or is withdrawn
     * already.
     *
     * @throws WithdrawnException if the code is that of a withdrawn document
     * @throws org.qadam.repository.UnstorableDocumentException if the document could not be read after it is recorded
     */
    private static Optional<Entry> entry(TypeCopy<?> copy, Document document) {
        var type = copy.type();
        var code = document.code();
        var current = copy.current(code);
        int next = copy.version(code) + 1;
        return switch (document) {
            case Withdrawal it -> current.map(_ -> new Entry(type.name(), code, next, null, it.reason()));
            case Document _ when next > 1 && current.isEmpty() -> throw new WithdrawnException(type.name(), code);
            case Document it when copy.isCurrent(it) -> Optional.empty();
            case Document it -> Optional.of(new Entry(type.name(), code, next, type.verifiedState(it), null));
        };
    }
}

package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;

/**
 * The register as a decision reads it: all documents at one position, without a scope, and the documents that the
 * change has decided so far in place of the recorded ones. Documents that were read are kept.
 */
public final class WorkingCopy {

    private final long position;
    private final DocumentRepositories repositories;
    private final Revisions revisions;
    private final Map<Class<?>, TypeCopy<?>> copies = new HashMap<>();

    WorkingCopy(long position, DocumentRepositories repositories, Revisions revisions) {
        this.position = position;
        this.repositories = repositories;
        this.revisions = revisions;
    }

    /** Returns the position at which documents are read. */
    public long position() {
        return position;
    }

    /** Returns the document of that code; empty if there is none or it is withdrawn. */
    public <T extends Document> Optional<T> find(Class<T> type, String code) {
        return typeCopy(type).find(code);
    }

    /**
     * Returns the document in the version that the caller has read.
     *
     * @throws org.qadam.shared.Refusal with code STALE if the document has another version or does not exist
     */
    public <T extends Document> T get(Class<T> type, String code, int version) {
        var found = find(type, code);
        int current = found.map(Document::version).orElse(0);
        return found.filter(_ -> current == version)
                .orElseThrow(
                        () -> new StaleVersionException(repositories.type(type).name(), code, version, current));
    }

    /** Returns all documents of a type in the order of their codes. */
    public <T extends Document> List<T> all(Class<T> type) {
        return all(type, empty(), _ -> true);
    }

    /**
     * Returns the documents that meet a condition, in the order of their codes. The condition also applies to
     * documents that this change has decided.
     *
     * @param filter limits the documents that the database sends; must match every recorded document that meets the
     *     condition
     */
    public <T extends Document> List<T> all(Class<T> type, Bson filter, Predicate<T> condition) {
        return typeCopy(type).all(filter, condition);
    }

    /** Returns whether a document equals its recorded state, regardless of the version. */
    public boolean isCurrent(Document document) {
        return typeCopyOf(document).isCurrent(document);
    }

    /**
     * Returns the subjects of the callers who recorded the last entry of each document, withdrawals included, by code.
     * Codes without an entry are left out.
     */
    public Map<String, String> authors(Class<? extends Document> type, Collection<String> codes) {
        var authors = typeCopy(type).positions(codes);
        var subjects = revisions.subjects(Set.copyOf(authors.values()));
        return authors.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> subjects.get(it.getValue())));
    }

    /** Runs a decision and puts its documents in place of the recorded ones. */
    List<? extends Document> apply(Decision decision) {
        var decided = decision.decide(this);
        decided.forEach(it -> typeCopyOf(it).put(it));
        return decided;
    }

    /** Returns the recorded state of documents with their versions; withdrawn ones are left out. */
    List<Document> current(List<? extends Document> documents) {
        return documents.stream()
                .<Document>flatMap(it -> typeCopyOf(it).current(it.code()).stream())
                .toList();
    }

    /** Returns the documents of all types. */
    List<Document> findAll() {
        return repositories.documentTypes().stream()
                .<Document>flatMap(it -> all(it.record()).stream())
                .toList();
    }

    TypeCopy<?> typeCopyOf(Document document) {
        Class<? extends Document> type = document instanceof Withdrawal it ? it.type() : document.getClass();
        return typeCopy(type);
    }

    @SuppressWarnings("unchecked")
    <T extends Document> TypeCopy<T> typeCopy(Class<T> type) {
        return (TypeCopy<T>) copies.computeIfAbsent(type, _ -> new TypeCopy<>(repositories.type(type), position));
    }
}

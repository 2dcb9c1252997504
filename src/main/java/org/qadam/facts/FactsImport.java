package org.qadam.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qadam.access.Caller;
import org.qadam.register.Decision;
import org.qadam.register.ImportRule;
import org.qadam.register.RevisionParts;
import org.qadam.register.WorkingCopy;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.UnstorableDocumentException;
import org.qadam.shared.DanglingLinkException;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.Refusal;

/** Decides which documents of the data set are recorded, by the import rules, and names a document that is refused. */
final class FactsImport {

    private final DocumentRepositories repositories;
    private final Map<Class<?>, ImportRule<?>> rules;
    private final List<Document> documents;
    private final String folder;

    /** @param folder location of the files, for refusals that concern no single record */
    FactsImport(
            DocumentRepositories repositories,
            Map<Class<?>, ImportRule<?>> rules,
            List<Document> documents,
            String folder) {
        this.repositories = repositories;
        this.rules = rules;
        this.documents = documents;
        this.folder = folder;
    }

    /**
     * What is to be recorded.
     *
     * @param changed documents of the data set that differ from the register
     * @param decided the documents that the import rules return for them
     * @param skipped codes of the documents that others have changed or withdrawn
     */
    record Decided(List<Document> changed, List<Document> decided, List<String> skipped) {}

    List<Document> documents() {
        return documents;
    }

    /**
     * Checks the whole data set, and returns the changed documents in parts of which each fits in one revision.
     *
     * @throws Refusal if the data set is not valid on this state of the register
     */
    List<List<Document>> parts(WorkingCopy copy, Decided decided) {
        var parts = RevisionParts.of(decided.changed(), repositories);
        if (parts.size() > 1) {
            // The register checks one part at a time, and a fault in the last one must not leave the others recorded.
            checkLinks(copy, decided.decided());
        }
        return parts;
    }

    private static void checkLinks(WorkingCopy copy, List<Document> decided) {
        // Reads all documents of a type with one command.
        decided.stream().flatMap(Document::links).map(Link::type).distinct().forEach(copy::all);
        decided.forEach(document -> document.links()
                .filter(it -> copy.find(it.type(), it.code()).isEmpty())
                .forEach(it -> {
                    throw new DanglingLinkException(document.code(), it);
                }));
    }

    /** Applies the import rules to some documents of the data set that nobody else has changed or withdrawn. */
    Decided decide(WorkingCopy copy, List<Document> some) {
        var result = new Decided(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        some.stream()
                .collect(groupingBy(Document::getClass, LinkedHashMap::new, mapping(it -> it, toList())))
                .forEach((type, ofType) -> decide(copy, type, ofType, result));
        return result;
    }

    private void decide(WorkingCopy copy, Class<? extends Document> type, List<Document> some, Decided result) {
        // Reads all documents with one command.
        copy.all(type);
        var authors = copy.authors(type, some.stream().map(Document::code).toList());
        some.forEach(it -> {
            var author = authors.get(it.code());
            boolean ownedByFacts = Caller.FACTS.subject().equals(author)
                    && copy.find(type, it.code()).isPresent();
            if (author == null || ownedByFacts) {
                var decided = List.copyOf(Decision.all(List.of(decision(it))).decide(copy));
                if (!decided.stream().allMatch(copy::isCurrent)) {
                    result.changed().add(it);
                    result.decided().addAll(decided);
                }
            } else if (!copy.isCurrent(it)) {
                result.skipped().add(it.code());
            }
        });
    }

    private <T extends Document> Decision decision(T document) {
        var rule = rules.get(document.getClass());
        return rule == null ? _ -> List.of(document) : decisionOf(rule, document);
    }

    private <T extends Document> Decision decisionOf(ImportRule<T> rule, Document document) {
        var decision = rule.load(rule.type().cast(document));
        return copy -> {
            try {
                return decision.decide(copy);
            } catch (Refusal refusal) {
                throw refused(refusal, document);
            }
        };
    }

    /** Returns the exception that names the file and the record, if the refusal concerns one record. */
    FactsRefusedException refused(Refusal refusal) {
        return documents.stream()
                .filter(it -> concerns(refusal, it))
                .findFirst()
                .map(it -> refused(refusal, it))
                .orElseGet(() -> refused(refusal, folder, "all records"));
    }

    private static boolean concerns(Refusal refusal, Document document) {
        return switch (refusal) {
            case DanglingLinkException it -> it.concerns(document);
            case UnstorableDocumentException it -> it.concerns(document);
            default -> false;
        };
    }

    private FactsRefusedException refused(Refusal refusal, Document document) {
        var file = repositories.types().entrySet().stream()
                .filter(it -> it.getValue().equals(document.getClass()))
                .map(it -> it.getKey() + ".yaml")
                .findFirst()
                .orElseThrow();
        return refused(refusal, file, "record " + document.code());
    }

    private static FactsRefusedException refused(Refusal refusal, String file, String record) {
        return new FactsRefusedException(
                file, record, String.join(".", refusal.path()), String.valueOf(refusal.getMessage()), refusal);
    }
}

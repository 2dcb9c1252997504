package org.qadam.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qadam.access.Caller;
import org.qadam.register.Change;
import org.qadam.register.Decision;
import org.qadam.register.ImportRule;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.register.WorkingCopy;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.UnstorableDocumentException;
import org.qadam.shared.DanglingLinkException;
import org.qadam.shared.Document;
import org.qadam.shared.GlyphCoverage;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the first data set at the start. All files are read and checked first, and then recorded as one revision. At a
 * later start only records that differ from the register are recorded. Records that another author has changed,
 * or that are withdrawn, are not recorded again but listed in the log.
 */
@Component
@ConditionalOnBooleanProperty("qadam.facts.load")
final class FactsLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FactsLoader.class);

    private final FactsReader reader;
    private final Register register;
    private final DocumentRepositories repositories;
    private final Map<Class<?>, ImportRule<?>> rules;
    private boolean running;

    FactsLoader(
            FactsProperties settings,
            GlyphCoverage glyphs,
            Register register,
            DocumentRepositories repositories,
            List<ImportRule<?>> rules) {
        this.reader = new FactsReader(settings.folder(), glyphs);
        this.register = register;
        this.repositories = repositories;
        this.rules = rules.stream().collect(Collectors.toMap(ImportRule::type, it -> it));
    }

    @Override
    public void start() {
        var facts = new LinkedHashMap<Class<? extends Document>, List<? extends Document>>();
        repositories.types().forEach((name, type) -> {
            var file = name + ".yaml";
            if (reader.has(file)) {
                facts.put(type, reader.read(file, type));
            }
        });
        var skipped = new ArrayList<String>();
        var change = record(facts, skipped);
        LOG.info(
                "The first data set: {} documents are current at position {}{}",
                facts.values().stream().mapToInt(List::size).sum() - skipped.size(),
                change.position(),
                skipped.isEmpty() ? "" : "; not loaded, because others have changed or withdrawn them: " + skipped);
        running = true;
    }

    private Change record(Map<Class<? extends Document>, List<? extends Document>> facts, List<String> skipped) {
        try {
            return register.change(
                    Caller.FACTS,
                    Request.of("facts " + UUID.randomUUID(), facts),
                    "factsLoad",
                    "The first data set",
                    copy -> decide(copy, facts, skipped));
        } catch (Refusal refusal) {
            if (refusal.retryable()) {
                throw refusal;
            }
            throw refused(refusal, facts);
        }
    }

    private FactsRefusedException refused(
            Refusal refusal, Map<Class<? extends Document>, List<? extends Document>> facts) {
        return facts.values().stream()
                .<Document>flatMap(List::stream)
                .filter(it -> concerns(refusal, it))
                .findFirst()
                .map(it -> refused(refusal, it))
                .orElseGet(() -> refused(refusal, reader.folder(), "all records as one change"));
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

    private List<Document> decide(
            WorkingCopy copy, Map<Class<? extends Document>, List<? extends Document>> facts, List<String> skipped) {
        skipped.clear();
        var decisions = new ArrayList<Decision>();
        facts.forEach((type, documents) -> {
            // Reads all documents with one command.
            copy.all(type);
            var authors =
                    copy.authors(type, documents.stream().map(Document::code).toList());
            documents.forEach(it -> {
                var author = authors.get(it.code());
                boolean ownedByFacts = Caller.FACTS.subject().equals(author)
                        && copy.find(type, it.code()).isPresent();
                if (author == null || ownedByFacts) {
                    decisions.add(decision(it));
                } else if (!copy.isCurrent(it)) {
                    skipped.add(it.code());
                }
            });
        });
        return List.copyOf(Decision.all(decisions).decide(copy));
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

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Returns the phase after that of the register and before that of the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}

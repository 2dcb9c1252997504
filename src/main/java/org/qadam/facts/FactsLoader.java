package org.qadam.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qadam.access.Caller;
import org.qadam.register.Change;
import org.qadam.register.Decision;
import org.qadam.register.ImportRule;
import org.qadam.register.Register;
import org.qadam.register.Replica;
import org.qadam.register.Request;
import org.qadam.register.WorkingCopy;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;
import org.qadam.shared.GlyphCoverage;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes the first data set: all files are read and checked first, then recorded as one revision. Where it was recorded
 * before, only what changed is, and only where nobody else has changed it since; what was withdrawn is not brought back.
 */
@Component
@ConditionalOnBooleanProperty("qadam.facts.load")
final class FactsLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FactsLoader.class);

    private final FactsReader reader;
    private final Register register;
    private final Replica replica;
    private final DocumentRepositories repositories;
    private final Map<Class<?>, ImportRule<?>> rules;
    private boolean done;

    FactsLoader(
            FactsProperties settings,
            GlyphCoverage letters,
            Register register,
            Replica replica,
            DocumentRepositories repositories,
            List<ImportRule<?>> rules) {
        this.reader = new FactsReader(settings.folder(), letters);
        this.register = register;
        this.replica = replica;
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
        var left = new ArrayList<String>();
        long before = replica.head().position();
        var change = record(before, facts, left);
        LOG.info(
                "The first data set: {} documents stand at position {}{}",
                facts.values().stream().mapToInt(List::size).sum() - left.size(),
                change.position(),
                left.isEmpty() ? "" : "; left as others have made them: " + left);
        done = true;
    }

    private Change record(
            long before, Map<Class<? extends Document>, List<? extends Document>> facts, List<String> left) {
        try {
            return register.change(
                    Caller.FACTS,
                    Request.of("facts after " + before, facts),
                    "factsLoad",
                    "The first data set",
                    copy -> decide(copy, facts, left));
        } catch (Refusal refusal) {
            if (refusal.retryable()) {
                throw refusal;
            }
            throw new FactsRefusedException(
                    reader.folder(),
                    "as a whole",
                    String.join(".", refusal.path()),
                    String.valueOf(refusal.getMessage()),
                    refusal);
        }
    }

    private List<Document> decide(
            WorkingCopy copy, Map<Class<? extends Document>, List<? extends Document>> facts, List<String> left) {
        left.clear();
        var decisions = new ArrayList<Decision>();
        facts.forEach((type, those) -> {
            copy.all(type);
            var authors = copy.authors(type, those.stream().map(Document::code).toList());
            those.forEach(it -> {
                var author = authors.get(it.code());
                boolean mine = Caller.FACTS.subject().equals(author)
                        && copy.find(type, it.code()).isPresent();
                if (author == null || mine) {
                    decisions.add(decision(it));
                } else if (!copy.isCurrent(it)) {
                    left.add(it.code());
                }
            });
        });
        return List.copyOf(Decision.all(decisions).decide(copy));
    }

    private <T extends Document> Decision decision(T document) {
        var rule = rules.get(document.getClass());
        return rule == null ? _ -> List.of(document) : ruled(rule, document);
    }

    private static <T extends Document> Decision ruled(ImportRule<T> rule, Document document) {
        return rule.load(rule.type().cast(document));
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the register, before anything is served. */
    @Override
    public int getPhase() {
        return 1;
    }
}

package org.qadam.facts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.qadam.access.Caller;
import org.qadam.register.Change;
import org.qadam.register.Decision;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.shared.Document;
import org.qadam.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One load of the data set, within a time limit. */
final class FactsLoad {

    private static final Logger LOG = LoggerFactory.getLogger(FactsLoad.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Register register;
    private final FactsImport facts;
    private final Duration limit;
    private final long started = System.nanoTime();
    private List<String> skipped = List.of();
    /** Parts of which each is one revision; at most one if no split is needed. */
    private List<List<Document>> parts = List.of();

    private int recordedParts;

    FactsLoad(Register register, FactsImport facts, Duration limit) {
        this.register = register;
        this.facts = facts;
        this.limit = limit;
    }

    /**
     * Records the data set, unless the time limit is exceeded. Returns what is missing; empty if nothing is.
     *
     * @throws FactsRefusedException if the data set is not valid
     */
    Optional<String> run() {
        var change = record(facts.documents(), decideAll());
        while (change.isPresent() && parts.size() > 1 && recordedParts < parts.size()) {
            change = isOver() ? Optional.empty() : recordPart(parts.get(recordedParts));
        }
        change.ifPresent(this::logSuccess);
        return change.isPresent() ? Optional.empty() : Optional.of(giveUp());
    }

    /** Returns the decision on the whole data set. If one revision cannot hold the result, no document is decided. */
    private Decision decideAll() {
        return copy -> {
            var decided = facts.decide(copy, facts.documents());
            skipped = decided.skipped();
            parts = facts.parts(copy, decided);
            return parts.size() > 1 ? List.of() : decided.decided();
        };
    }

    private Optional<Change> recordPart(List<Document> part) {
        var change = record(part, copy -> facts.decide(copy, part).decided());
        change.ifPresent(_ -> recordedParts++);
        return change;
    }

    /** Records a decision. Repeats the change after an outage, and returns empty when the time limit is exceeded. */
    private Optional<Change> record(List<Document> documents, Decision decision) {
        while (true) {
            try {
                var request = Request.of("facts " + UUID.randomUUID(), documents);
                return Optional.of(register.change(Caller.FACTS, request, "factsLoad", "The first data set", decision));
            } catch (Refusal refusal) {
                if (!refusal.retryable()) {
                    throw facts.refused(refusal).after(recordedParts);
                }
                if (isOver()) {
                    return Optional.empty();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private boolean isOver() {
        return System.nanoTime() - started >= limit.toNanos();
    }

    private void logSuccess(Change last) {
        LOG.info(
                "The first data set: {} documents are current at position {}{}{}",
                facts.documents().size() - skipped.size(),
                last.position(),
                parts.size() > 1 ? ", recorded in %d revisions".formatted(parts.size()) : "",
                skipped.isEmpty() ? "" : "; not loaded, because others have changed or withdrawn them: " + skipped);
    }

    private String giveUp() {
        var finding =
                "The first data set is not complete: it was not loaded within %d s. %d of %d revisions are recorded. The next start loads the rest. For a longer limit set qadam.facts.time-limit."
                        .formatted(limit.toSeconds(), recordedParts, Math.max(1, parts.size()));
        LOG.warn("{}", finding);
        return finding;
    }
}

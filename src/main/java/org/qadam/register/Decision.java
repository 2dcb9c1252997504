package org.qadam.register;

import java.util.List;
import org.qadam.shared.Document;

/**
 * Decides a change: reads the register at one position and returns the new state of documents, or throws a refusal. The
 * register calls a decision again when another change is recorded first. So a decision has no side effects, and new
 * codes and the current time are determined before.
 */
@FunctionalInterface
public interface Decision {

    /**
     * Returns the documents to record, {@link Withdrawal}s included. The register counts their versions, and records no
     * document that equals its current state.
     *
     * @throws org.qadam.shared.Refusal if the change is not allowed
     */
    List<? extends Document> decide(WorkingCopy copy);

    /** Returns one decision made of several. Each sees the documents of the decisions before it. */
    static Decision all(List<Decision> decisions) {
        return copy -> decisions.stream()
                .<Document>flatMap(it -> copy.apply(it).stream())
                .toList();
    }
}

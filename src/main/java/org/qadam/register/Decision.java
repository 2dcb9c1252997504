package org.qadam.register;

import java.util.List;
import org.qadam.shared.Document;

/**
 * A verb of the programme. It reads the register as it is at one position and answers with documents as they shall be,
 * or refuses. It may be asked more than once, when another change comes first: it must have no effect of its own, and
 * draws codes and the clock before.
 */
@FunctionalInterface
public interface Decision {

    List<? extends Document> decide(WorkingCopy copy);

    /** Several in one: each sees what the ones before it decided. */
    static Decision all(List<Decision> decisions) {
        return copy -> decisions.stream()
                .<Document>flatMap(it -> copy.apply(it).stream())
                .toList();
    }
}

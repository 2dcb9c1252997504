package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reads at an earlier position return the documents as they were then. */
class HistoryTests {

    private static final int CHANGES = 60;
    private static final int CODES = 6;

    @RegisterExtension
    private final TestReplicas replicas = new TestReplicas();

    private final TestReplica replica = replicas.start();

    @Test
    void readsAtAPositionReturnTheStateThen() {
        var states = states();

        for (long position = 0; position < states.size(); position++) {
            var expected = states.get((int) position);
            assertThat(amounts(position)).as("position " + position).isEqualTo(expected);
            assertThat(replica.purses().count(replica.view(position), gte("amount", 5)))
                    .isEqualTo(expected.values().stream().filter(it -> it >= 5).count());
        }
    }

    @Test
    void aWithdrawnDocumentIsStillReadAtEarlierPositions() {
        replica.put("first", Purse.of("A", 1));
        replica.put("withdraw", new Withdrawal(Purse.class, "A", 1, "recorded by mistake"));

        assertThat(replica.purses().find(replica.view(1), "A")).contains(new Purse("A", 1, 1, null));
        assertThat(replica.purses().find(replica.view(2), "A")).isEmpty();
        assertThat(replica.purses().count(replica.view(2), empty())).isZero();
    }

    /**
     * Makes random changes of several purses, withdrawals included. Returns the expected amounts at each position,
     * which a map keeps in parallel.
     */
    private List<Map<String, Integer>> states() {
        var random = new Random(7);
        var states = new ArrayList<Map<String, Integer>>(List.of(Map.of()));
        var withdrawn = new HashSet<String>();
        while (states.size() <= CHANGES) {
            var next = new HashMap<>(states.getLast());
            var documents = new TreeMap<String, org.qadam.shared.Document>();
            for (int each = 0; each < 3; each++) {
                var code = "P" + random.nextInt(CODES);
                if (withdrawn.contains(code)) {
                    code = "N" + states.size();
                }
                if (random.nextInt(8) == 0 && next.containsKey(code) && !documents.containsKey(code)) {
                    documents.put(code, new Withdrawal(Purse.class, code, 0, "a test"));
                    next.remove(code);
                    withdrawn.add(code);
                } else {
                    next.put(code, random.nextInt(10));
                    documents.put(code, Purse.of(code, next.get(code)));
                }
            }
            var change = replica.put(TestReplica.key(), documents.values().toArray(org.qadam.shared.Document[]::new));
            if (change.position() == states.size()) {
                states.add(Map.copyOf(next));
            }
        }
        return states;
    }

    private Map<String, Integer> amounts(long position) {
        var amounts = new HashMap<String, Integer>();
        replica.purses().findAll(replica.view(position)).forEach(it -> amounts.put(it.code(), it.amount()));
        return amounts;
    }
}

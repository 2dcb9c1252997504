package org.qadam.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Alternative;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * A numbered step of a plan.
 *
 * @param number its name: ministries and donors quote it
 * @param area number of the area it belongs to; null where no source says so
 * @param states what sources say of how far it is, over time
 * @param words what sources say of it
 */
public record ReformStep(
        String code,
        int version,
        String plan,
        int number,
        @Nullable LocalText title,
        @Nullable Integer area,
        List<StateOfStep> states,
        List<StepWords> words,
        List<Citation> citations,
        List<Missing> missing,
        List<Alternative> alternatives)
        implements Document {

    public ReformStep {
        if (!code.equals(code(plan, number))) {
            throw new IllegalArgumentException("step %d of %s is named %s".formatted(number, plan, code(plan, number)));
        }
        Codes.check(code);
        states = List.copyOf(states);
        words = List.copyOf(words);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("plan", ReformPlan.class, plan),
                        states.stream().flatMap(it -> Link.cited("states", Source.class, it.citations())),
                        words.stream().flatMap(it -> Link.cited("words", Source.class, it.citations())),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** The code of a step is made from its plan and number. */
    public static String code(String plan, int number) {
        return plan + "." + number;
    }

    /** How far a step is said to be. */
    public enum StepState {
        PLANNED,
        UNDER_WAY,
        DONE,
        MERGED
    }

    /** How far it was at a time, as a source says. */
    public record StateOfStep(StepState state, When when, List<Citation> citations) {

        public StateOfStep {
            citations = List.copyOf(citations);
        }
    }

    /** What a source says of it. */
    public record StepWords(LocalText text, When when, List<Citation> citations) {

        public StepWords {
            citations = List.copyOf(citations);
        }
    }
}

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
 * A numbered step of a reform plan.
 *
 * @param code code of the plan, a dot and the number
 * @param plan code of the plan
 * @param number unique in the plan; ministries and donors refer to a step by its number
 * @param title null if no source for the title has been recorded
 * @param area number of the institutional reform to which the step belongs; null if no source names one
 * @param states states of the step over time, according to sources
 * @param words texts of sources about the step
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
            throw new IllegalArgumentException(
                    "code must be %s for step %d of plan %s, not %s".formatted(code(plan, number), number, plan, code));
        }
        Codes.check(code);
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

    /** Returns the code of a step: the code of its plan, a dot and its number. */
    public static String code(String plan, int number) {
        return plan + "." + number;
    }

    /** A state of a step. */
    public enum StepState {
        PLANNED,
        UNDER_WAY,
        DONE,
        /** The step continues under another name. */
        MERGED
    }

    /** The state of a step at a time, according to a source. */
    public record StateOfStep(StepState state, When when, List<Citation> citations) {}

    /** A text of a source about a step. {@code when} is the time that the text describes. */
    public record StepWords(LocalText text, When when, List<Citation> citations) {}
}

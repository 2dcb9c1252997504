package org.qadam.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * A reform plan, for example the 100 Concrete Steps, the new model of civil service or an Address of the Head of State.
 *
 * @param goal null if no source states a goal
 * @param published day on which the plan was published; null if no day is known
 * @param structure structure of the plan, in the words of the plan; null if the plan does not describe its structure
 * @param areas institutional reforms; their numbers are unique
 */
public record ReformPlan(
        String code,
        int version,
        LocalText title,
        @Nullable LocalText goal,
        @Nullable When published,
        @Nullable LocalText structure,
        List<ReformArea> areas,
        List<Citation> citations,
        List<Missing> missing,
        List<Alternative> alternatives)
        implements Document {

    public ReformPlan {
        Codes.check(code);
        if (areas.stream().map(ReformArea::number).distinct().count() < areas.size()) {
            throw new IllegalArgumentException("areas must have different numbers: give each area its own number");
        }
    }

    @Override
    public Stream<Link> links() {
        return Stream.concat(
                areas.stream().flatMap(it -> Link.cited("areas", Source.class, it.citations())),
                Link.cited("citations", Source.class, citations));
    }

    /** Returns the institutional reform with this number. Empty if the number is null or unknown. */
    public Optional<ReformArea> area(@Nullable Integer number) {
        return areas.stream().filter(it -> Objects.equals(it.number(), number)).findFirst();
    }
}

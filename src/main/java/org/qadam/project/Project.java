package org.qadam.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.shared.Alternative;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.shared.Share;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * A donor-funded undertaking (IATI activity).
 *
 * @param instrument the way it is paid for, in its donor's words
 * @param sector OECD DAC purpose code (five digits)
 * @param programme the larger undertaking it is part of
 * @param plans codes of the plans it serves
 * @param steps codes of the steps it carries
 */
public record Project(
        String code,
        int version,
        LocalText title,
        @Nullable LocalText objective,
        @Nullable LocalText instrument,
        @Nullable String sector,
        @Nullable When when,
        @Nullable LocalText programme,
        List<Participation> participations,
        List<Budget> budgets,
        List<String> plans,
        List<String> steps,
        List<Result> results,
        List<Citation> citations,
        List<Missing> missing,
        List<Alternative> alternatives)
        implements Document {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Project {
        Codes.check(code);
        participations = List.copyOf(participations);
        budgets = List.copyOf(budgets);
        plans = List.copyOf(plans);
        steps = List.copyOf(steps);
        results = List.copyOf(results);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
        alternatives = List.copyOf(alternatives);
        participations.stream()
                .collect(Collectors.groupingBy(Participation::role))
                .forEach(Project::checkShares);
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        participations.stream().flatMap(Participation::links),
                        budgets.stream().flatMap(Budget::links),
                        Link.many("plans", ReformPlan.class, plans),
                        Link.many("steps", ReformStep.class, steps),
                        results.stream().flatMap(it -> Link.cited("results", Source.class, it.citations())),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** The shares of one role are all stated and sum to exactly 100, or all absent. */
    private static void checkShares(Participation.ParticipationRole role, List<Participation> those) {
        var shares = those.stream()
                .map(Participation::share)
                .filter(Objects::nonNull)
                .map(Share::percent)
                .toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && (shares.size() < those.size() || sum.compareTo(WHOLE) != 0)) {
            throw new IllegalArgumentException(
                    "participations: the shares of role %s must all be stated and sum to 100; %d of %d are, and sum to %s"
                            .formatted(role, shares.size(), those.size(), sum));
        }
    }

    /** Its result of that code. */
    public Optional<Result> result(@Nullable String code) {
        return results.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Codes of the organisations that pay for it. */
    public List<String> donors() {
        return participations.stream()
                .filter(it -> it.role() == Participation.ParticipationRole.FUNDING)
                .map(Participation::organisation)
                .toList();
    }
}

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
 * A project funded by one or several donors (IATI activity).
 *
 * @param objective null if no source states an objective
 * @param instrument funding instrument, in the words of the donor; null if no source names an instrument
 * @param sector OECD DAC purpose code, five digits; null if no source gives a code
 * @param when first and last day of the project; null if no day is known
 * @param programme larger programme of which the project is a part; null if no source names one
 * @param participations the shares of one role are all absent, or all stated with the sum 100
 * @param plans codes of the plans that the project serves
 * @param steps codes of the steps that the project carries out
 * @param results intended results
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

    /** Refuses the shares of one role unless all are absent, or all are stated and sum to exactly 100. */
    private static void checkShares(Participation.ParticipationRole role, List<Participation> those) {
        var shares = those.stream()
                .map(Participation::share)
                .filter(Objects::nonNull)
                .map(Share::percent)
                .toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && (shares.size() < those.size() || sum.compareTo(WHOLE) != 0)) {
            throw new IllegalArgumentException(
                    "participations: shares of role %s must sum to 100 or all be omitted; %d of %d are stated, sum %s"
                            .formatted(role, shares.size(), those.size(), sum));
        }
    }

    /** Returns the result with this code, unique in the project. */
    public Optional<Result> result(@Nullable String code) {
        return results.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Returns the codes of the organisations that fund the project. */
    public List<String> donors() {
        return participations.stream()
                .filter(it -> it.role() == Participation.ParticipationRole.FUNDING)
                .map(Participation::organisation)
                .toList();
    }
}

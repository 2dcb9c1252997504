package org.qadam.project;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.shared.Citation;
import org.qadam.shared.Link;
import org.qadam.shared.Money;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * A planned amount of money of a project (IATI budget).
 *
 * @param provider code of the organisation that provides the amount; null if no source names the provider
 * @param when time for which the amount is planned
 * @param inKind whether the provider contributes goods and services of this value instead of money
 */
public record Budget(@Nullable String provider, When when, Money money, boolean inKind, List<Citation> citations) {

    Stream<Link> links() {
        return Stream.concat(
                Link.one("budgets.provider", Organisation.class, provider),
                Link.cited("budgets", Source.class, citations));
    }
}

package org.qadam.project;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.Missing;
import org.qadam.shared.Money;
import org.qadam.shared.When;
import org.qadam.source.Source;

/**
 * Money of a project that was promised, paid out or spent (IATI transaction).
 *
 * @param owner code of the project
 * @param provider code of the body it came from; null where no source says so
 * @param receiver code of the body it went to; null where no source says so
 */
public record Transaction(
        String code,
        int version,
        String owner,
        TransactionKind kind,
        When when,
        Money money,
        @Nullable String provider,
        @Nullable String receiver,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    public Transaction {
        Codes.check(code);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    @Override
    public Stream<Link> links() {
        return Stream.of(
                        Link.one("owner", Project.class, owner),
                        Link.one("provider", Organisation.class, provider),
                        Link.one("receiver", Organisation.class, receiver),
                        Link.cited("citations", Source.class, citations))
                .flatMap(it -> it);
    }

    /** IATI TransactionType, as far as the programme has them. */
    public enum TransactionKind {
        COMMITMENT,
        DISBURSEMENT,
        EXPENDITURE
    }
}

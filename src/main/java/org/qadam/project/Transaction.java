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
 * Money of a project that was committed, disbursed or spent (IATI transaction).
 *
 * @param owner code of the project
 * @param provider code of the organisation from which the money came; null if no source names it
 * @param receiver code of the organisation to which the money went; null if no source names it
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

    /** A kind of transaction: the values of the IATI code list TransactionType that Qadam uses. */
    public enum TransactionKind {
        /** Money that was promised. */
        COMMITMENT,
        /** Money that was paid to a receiver. */
        DISBURSEMENT,
        /** Money that was spent on the project. */
        EXPENDITURE
    }
}

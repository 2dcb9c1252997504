package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qadam.mongo.StoredStatement.MORE_THAN_THIRTY;
import static org.qadam.mongo.StoredStatement.read;
import static org.qadam.mongo.StoredStatement.stating;
import static org.qadam.mongo.StoredStatement.written;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Money;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.Reason;
import org.qadam.statement.Statement;

class CodecsTests {

    /** A record with one component of each type that has a codec of its own. */
    public record Sample(
            Currency currency,
            Locale language,
            URI address,
            PeriodCode period,
            Instant at,
            LocalDate day,
            Money money,
            @Nullable Integer copies) {}

    @Test
    void aStatementIsReadAsItWasWritten() {
        var statement = stating(MORE_THAN_THIRTY);

        assertThat(read(written(statement), Statement.class)).isEqualTo(statement);
    }

    @Test
    void aMissingNumberIsReadWithItsReason() {
        var statement = stating(new Absent(Reason.NOT_REPORTED));

        assertThat(read(written(statement), Statement.class)).isEqualTo(statement);
    }

    @Test
    void aFigureIsStoredWithItsSubtypeAndWithoutAClassName() {
        assertThat(written(stating(MORE_THAN_THIRTY)).getDocument("figure"))
                .isEqualTo(BsonDocument.parse(
                        "{is: 'Stated', comparator: 'MORE_THAN', number: {$numberDecimal: '30.50'}}"));
    }

    @Test
    void aFilterEncodesAFigureAsItIsStored() {
        var filter = Filters.eq("figure", MORE_THAN_THIRTY).toBsonDocument(BsonDocument.class, Codecs.registry());

        assertThat(filter.getDocument("figure"))
                .isEqualTo(written(stating(MORE_THAN_THIRTY)).getDocument("figure"));
    }

    @Test
    void nullsAreNotWritten() {
        assertThat(written(stating(MORE_THAN_THIRTY)).keySet())
                .containsExactly(
                        "code",
                        "version",
                        "owner",
                        "indicator",
                        "kind",
                        "when",
                        "disaggregation",
                        "figure",
                        "preferred",
                        "state",
                        "citations",
                        "missing");
    }

    @Test
    void fieldsOfTheRegisterAreIgnored() {
        var statement = stating(MORE_THAN_THIRTY);
        var stored = new BsonDocument("_id", new BsonString("S-1/2")).append("from", new BsonInt32(3));
        stored.putAll(written(statement));
        stored.append("to", new BsonInt32(9));

        assertThat(read(stored, Statement.class)).isEqualTo(statement);
    }

    @Test
    void rawBsonIsRead() {
        var statement = stating(MORE_THAN_THIRTY);
        var raw = new RawBsonDocument(statement, Codecs.registry().get(Statement.class));

        assertThat(raw.decode(Codecs.registry().get(Statement.class))).isEqualTo(statement);
    }

    @Test
    void valueTypesAreReadAsTheyWereWritten() {
        var sample = new Sample(
                Currency.getInstance("EUR"),
                Locale.forLanguageTag("kk"),
                URI.create("https://example.org/a?b=c"),
                new PeriodCode("2014-H1"),
                Instant.parse("2014-05-06T07:08:09.123Z"),
                LocalDate.of(2014, 5, 6),
                new Money(new BigDecimal("4.50E+3"), Currency.getInstance("KZT")),
                null);

        assertThat(read(written(sample), Sample.class)).isEqualTo(sample);
    }
}

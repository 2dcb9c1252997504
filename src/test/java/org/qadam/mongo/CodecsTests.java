package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qadam.shared.Citation;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.Missing;
import org.qadam.shared.Money;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.Reason;
import org.qadam.shared.When;
import org.qadam.statement.Statement;

class CodecsTests {

    private static final Figure MORE_THAN_THIRTY = new Stated(Comparator.MORE_THAN, new BigDecimal("30.50"));

    /** One of each value that is kept in a form of its own. */
    public record Shelfmark(
            Currency currency,
            Locale language,
            URI address,
            PeriodCode period,
            Instant at,
            LocalDate day,
            Money money,
            @Nullable Integer copies) {}

    @Test
    void aStatementComesBackAsItWentIn() {
        var statement = stating(MORE_THAN_THIRTY);

        assertThat(read(written(statement), Statement.class)).isEqualTo(statement);
    }

    @Test
    void aNumberThatNobodyStatedComesBackWithItsReason() {
        var statement = stating(new Absent(Reason.NOT_REPORTED));

        assertThat(read(written(statement), Statement.class)).isEqualTo(statement);
    }

    @Test
    void aFigureSaysWhichCaseItIsAndNoClassIsNamed() {
        assertThat(written(stating(MORE_THAN_THIRTY)).getDocument("figure"))
                .isEqualTo(BsonDocument.parse(
                        "{is: 'Stated', comparator: 'MORE_THAN', number: {$numberDecimal: '30.50'}}"));
    }

    @Test
    void aFilterTakesAFigureAsItIsStored() {
        var filter = Filters.eq("figure", MORE_THAN_THIRTY).toBsonDocument(BsonDocument.class, Codecs.registry());

        assertThat(filter.getDocument("figure"))
                .isEqualTo(written(stating(MORE_THAN_THIRTY)).getDocument("figure"));
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        assertThat(written(stating(MORE_THAN_THIRTY)).keySet())
                .containsExactly(
                        "code",
                        "version",
                        "owner",
                        "indicator",
                        "kind",
                        "when",
                        "parts",
                        "figure",
                        "chosen",
                        "state",
                        "citations",
                        "missing");
    }

    @Test
    void fieldsOfTheRegisterAreSkipped() {
        var statement = stating(MORE_THAN_THIRTY);
        var stored = new BsonDocument("_id", new BsonString("S-1/2")).append("from", new BsonInt32(3));
        stored.putAll(written(statement));
        stored.append("to", new BsonInt32(9));

        assertThat(read(stored, Statement.class)).isEqualTo(statement);
    }

    @Test
    void bytesAsTheyComeFromTheDatabaseAreReadToo() {
        var statement = stating(MORE_THAN_THIRTY);
        var raw = new RawBsonDocument(statement, Codecs.registry().get(Statement.class));

        assertThat(raw.decode(Codecs.registry().get(Statement.class))).isEqualTo(statement);
    }

    @Test
    void valuesThatPeopleWriteAsTextAreKeptAsText() {
        var shelfmark = new Shelfmark(
                Currency.getInstance("EUR"),
                Locale.forLanguageTag("kk"),
                URI.create("https://example.org/a?b=c"),
                new PeriodCode("2014-H1"),
                Instant.parse("2014-05-06T07:08:09.123Z"),
                LocalDate.of(2014, 5, 6),
                new Money(new BigDecimal("4.50E+3"), Currency.getInstance("KZT")),
                null);

        assertThat(read(written(shelfmark), Shelfmark.class)).isEqualTo(shelfmark);
    }

    @Test
    void anUnknownCaseNamesItself() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getDocument("figure").put("is", new BsonString("Guessed"));

        assertThatThrownBy(() -> read(stored, Statement.class))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll("Statement", "\"Guessed\" is none of Figure", "Absent", "Stated");
    }

    @Test
    void aBrokenRuleNamesItself() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getArray("citations").clear();

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage("Statement: citations must not be empty: no stated fact without its source");
    }

    @Test
    void aBrokenRuleWithinNamesThePartThatBreaksIt() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getArray("citations").get(0).asDocument().put("source", new BsonString(" "));

        assertThatThrownBy(() -> read(stored, Statement.class)).hasMessage("Citation: a citation names its source");
    }

    @Test
    void aListThatMustBeThereIsMissed() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.remove("parts");

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage("Statement: it lacks one of version, parts, chosen, citations, missing");
    }

    @Test
    void aNumberThatMustBeThereIsMissed() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.remove("version");

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage("Statement: it lacks one of version, parts, chosen, citations, missing");
    }

    @Test
    void aComponentThatTheRecordItselfWouldNotMissIsNamedToo() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getArray("missing").get(0).asDocument().remove("field");

        assertThatThrownBy(() -> read(stored, Statement.class)).hasMessage("Missing: it lacks field");
    }

    private static Statement stating(Figure figure) {
        return new Statement(
                "S-1",
                2,
                "EU-CSRM",
                "EU-CSRM.1",
                Statement.StatementKind.ACTUAL,
                When.day(LocalDate.of(2014, 5, 6)),
                null,
                List.of(new Statement.Part("SEX", "F"), new Statement.Part("SEX", "M")),
                figure,
                null,
                null,
                null,
                null,
                true,
                null,
                Statement.StatementState.APPROVED,
                null,
                List.of(new Citation("SRC-1", "более 30", null, "figure"), new Citation("SRC-2", null, "row 4", null)),
                List.of(new Missing("words", Reason.NOT_FOUND, "looked for in both")));
    }

    private static <T> BsonDocument written(T value) {
        var document = new BsonDocument();
        @SuppressWarnings("unchecked")
        var type = (Class<T>) value.getClass();
        Codecs.registry()
                .get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        value,
                        EncoderContext.builder().build());
        return document;
    }

    private static <T> T read(BsonDocument document, Class<T> type) {
        return Codecs.registry()
                .get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}

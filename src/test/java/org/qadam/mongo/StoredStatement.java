package org.qadam.mongo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.qadam.shared.Citation;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.Missing;
import org.qadam.shared.Reason;
import org.qadam.shared.When;
import org.qadam.statement.Statement;

/** Creates sample statements and maps them to BSON and back. */
final class StoredStatement {

    static final Figure MORE_THAN_THIRTY = new Stated(Comparator.MORE_THAN, new BigDecimal("30.50"));

    private StoredStatement() {}

    static Statement stating(Figure figure) {
        return new Statement(
                "S-1",
                2,
                "EU-CSRM",
                "EU-CSRM.1",
                Statement.StatementKind.ACTUAL,
                When.day(LocalDate.of(2014, 5, 6)),
                null,
                List.of(new Statement.DimensionCategory("SEX", "F"), new Statement.DimensionCategory("SEX", "M")),
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

    static <T> BsonDocument written(T value) {
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

    static <T> T read(BsonDocument document, Class<T> type) {
        return Codecs.registry()
                .get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}

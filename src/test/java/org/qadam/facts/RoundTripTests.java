package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.qadam.mongo.Codecs;
import org.qadam.report.Report;
import org.qadam.shared.Document;

/** Documents of all types are read as they were written. */
class RoundTripTests {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aDocumentIsReadAsItWasWritten(@ForAll("documents") Document document) {
        assertThat(roundTrip(document)).isEqualTo(document);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                Stream.concat(Stream.of(FactsFiles.values()).map(FactsFiles::type), Stream.of(Report.class))
                        .<Arbitrary<Document>>map(it -> RecordArbitraries.of(it).map(document -> document))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static Document roundTrip(Document document) {
        var codec = (Codec<Document>) Codecs.registry().get(document.getClass());
        var written = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(written),
                document,
                EncoderContext.builder().build());
        return codec.decode(
                new BsonDocumentReader(written), DecoderContext.builder().build());
    }
}

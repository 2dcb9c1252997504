package org.qadam.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** SHA-256 (FIPS 180-4) in hexadecimal: over BSON bytes, so that any BSON library can check a chain. */
final class Hashes {

    private static final BsonDocumentCodec BSON = new BsonDocumentCodec();

    private Hashes() {}

    /** Of a revision as it is stored, all but its own hash. */
    static String ofRevision(BsonDocument stored) {
        var said = stored.clone();
        said.remove("hash");
        return of(bytes(said));
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static int size(BsonDocument document) {
        return bytes(document).length;
    }

    private static byte[] bytes(BsonDocument document) {
        try (var buffer = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(buffer)) {
            BSON.encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    private static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

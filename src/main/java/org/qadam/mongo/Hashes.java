package org.qadam.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** SHA-256 (FIPS 180-4) in hexadecimal: over BSON bytes, so that any BSON library can check a chain. */
public final class Hashes {

    private Hashes() {}

    /** Of a revision as it is stored, all but its own hash. */
    public static String ofRevision(BsonDocument stored) {
        var said = stored.clone();
        said.remove("hash");
        return of(bytes(said));
    }

    public static String of(String text) {
        return of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static ByteBuffer bytes(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .asNIO();
    }

    private static String of(ByteBuffer bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

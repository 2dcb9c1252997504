package org.qadam.mongo;

import java.nio.ByteBuffer;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.qadam.shared.Sha256;

/** SHA-256 (FIPS 180-4) in hexadecimal: over BSON bytes, so that any BSON library can check a chain. */
public final class Hashes {

    private Hashes() {}

    /** Of a revision as it is stored, all but its own hash. */
    public static String ofRevision(BsonDocument stored) {
        var said = stored.clone();
        said.remove("hash");
        return Sha256.hex(bytes(said));
    }

    public static ByteBuffer bytes(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .asNIO();
    }
}

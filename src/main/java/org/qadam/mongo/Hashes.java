package org.qadam.mongo;

import java.nio.ByteBuffer;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.qadam.shared.Sha256;

/**
 * Computes SHA-256 hashes (FIPS 180-4) over the BSON bytes of documents, so that any BSON library can verify the chain
 * of revisions.
 */
public final class Hashes {

    private Hashes() {}

    /** Returns the hash of a stored revision without its field "hash", as 64 lower-case hexadecimal digits. */
    public static String ofRevision(BsonDocument stored) {
        var hashed = stored.clone();
        hashed.remove("hash");
        return Sha256.hex(bytes(hashed));
    }

    /** Returns the document encoded as BSON, with its fields in their order. */
    public static ByteBuffer bytes(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .asNIO();
    }
}

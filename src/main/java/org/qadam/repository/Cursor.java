package org.qadam.repository;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.Codecs;
import org.qadam.mongo.Hashes;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Sha256;

/** A place in a list: it opens nothing, since the rows of the reader are joined anew. */
record Cursor(BsonValue key, String code) {

    private static final int FORMAT = 1;

    /** Longer than any code, number or day with what stands around it: what is not even looked at has no depth either. */
    private static final int LONGEST = 1 << 10;

    /** What it belongs to: a cursor of another list, filter or order is refused. */
    static String listOf(String list, Bson filter, SortOrder order) {
        var asked = filter.toBsonDocument(BsonDocument.class, Codecs.registry()).toJson();
        return Sha256.hex(list + asked + order.name()).substring(0, 16);
    }

    String text(String list) {
        var bson = new BsonDocument("f", new BsonInt32(FORMAT))
                .append("l", new BsonString(list))
                .append("k", key)
                .append("c", new BsonString(code));
        return StandardCharsets.US_ASCII
                .decode(Base64.getUrlEncoder().withoutPadding().encode(Hashes.bytes(bson)))
                .toString();
    }

    /** Whether a row lies beyond it, as an expression of the database over the row's sort key. */
    Document isBefore(SortOrder order) {
        var here = List.of(order.key(), literal(key));
        var beyond = new Document(order.descending() ? "$lt" : "$gt", here);
        var beside = List.of(new Document("$eq", here), new Document("$gt", List.of("$code", literal(code))));
        return new Document("$or", List.of(beyond, new Document("$and", beside)));
    }

    /** A cursor comes back from outside: what it says is a value, and never an expression that the database works out. */
    private static Document literal(Object value) {
        return new Document("$literal", value);
    }

    static Cursor parse(String text, String list) {
        if (text.length() > LONGEST) {
            throw refused();
        }
        try {
            var bson = new RawBsonDocument(Base64.getUrlDecoder().decode(text)).decode(new BsonDocumentCodec());
            if (bson.getInt32("f").getValue() == FORMAT
                    && bson.getString("l").getValue().equals(list)) {
                return new Cursor(key(bson.get("k")), bson.getString("c").getValue());
            }
        } catch (RuntimeException e) {
            throw refused();
        }
        throw refused();
    }

    /** Lists are sorted by codes, numbers and days. */
    private static BsonValue key(@Nullable BsonValue given) {
        return switch (given) {
            case BsonString it -> it;
            case BsonNumber it -> it;
            case BsonDateTime it -> it;
            case null, default -> throw refused();
        };
    }

    private static InvalidException refused() {
        return new InvalidException(
                "after is no cursor of this list with this filter: take one from its edges or pageInfo.", "after");
    }
}

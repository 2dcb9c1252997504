package org.qadam.repository;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.mongo.Codecs;
import org.qadam.mongo.Hashes;
import org.qadam.shared.InvalidException;
import org.qadam.shared.Sha256;

/**
 * The row of a list after which a page starts, identified by its sort key and its code. A cursor gives no rights: every
 * read joins the scope of its caller.
 */
record Cursor(BsonValue key, String code) {

    private static final int FORMAT = 1;

    /** The largest length of the text in characters. A longer text is refused before it is parsed. */
    private static final int MAX_LENGTH = 1 << 10;

    /** Returns the identity of a list, 16 hexadecimal digits. A cursor of another list, filter or order is refused. */
    static String listOf(String list, Bson filter, SortOrder order) {
        var json = filter.toBsonDocument(BsonDocument.class, Codecs.registry()).toJson();
        return Sha256.hex(list + json + order).substring(0, 16);
    }

    /** Returns the cursor as URL-safe Base64 text (RFC 4648) of a BSON document. */
    String text(String list) {
        var bson = new BsonDocument("f", new BsonInt32(FORMAT))
                .append("l", new BsonString(list))
                .append("k", key)
                .append("c", new BsonString(code));
        return StandardCharsets.US_ASCII
                .decode(Base64.getUrlEncoder().withoutPadding().encode(Hashes.bytes(bson)))
                .toString();
    }

    /**
     * Returns the filter of the rows after this cursor. The key comes from a client, so it is only compared and never
     * evaluated as an expression.
     */
    Bson after(SortOrder order) {
        var path = order.path();
        var afterKey = order.isDescending() ? Filters.lt(path, key) : Filters.gt(path, key);
        return Filters.or(afterKey, Filters.and(Filters.eq(path, key), Filters.gt("code", code)));
    }

    /** Returns whether a row comes after this cursor. */
    boolean isBefore(BsonValue rowKey, String rowCode, SortOrder order) {
        int compared = compare(rowKey, key);
        return compared == 0 ? rowCode.compareTo(code) > 0 : order.isDescending() ? compared < 0 : compared > 0;
    }

    private static int compare(BsonValue one, BsonValue other) {
        return switch (one) {
            case BsonString it when other.isString() -> it.compareTo(other.asString());
            case BsonDateTime it when other.isDateTime() -> it.compareTo(other.asDateTime());
            case BsonNumber it
            when other.isNumber() ->
                Long.compare(it.longValue(), other.asNumber().longValue());
            default -> one.getBsonType().compareTo(other.getBsonType());
        };
    }

    /** @throws InvalidException if the text is not a cursor of this list */
    static Cursor parse(String text, String list) {
        if (text.length() > MAX_LENGTH) {
            throw invalid();
        }
        try {
            var bson = new RawBsonDocument(Base64.getUrlDecoder().decode(text)).decode(new BsonDocumentCodec());
            if (bson.getInt32("f").getValue() == FORMAT
                    && bson.getString("l").getValue().equals(list)) {
                return new Cursor(key(bson.get("k")), bson.getString("c").getValue());
            }
        } catch (RuntimeException e) {
            throw invalid();
        }
        throw invalid();
    }

    /** Accepts only the types that lists are sorted by: text, number and moment. */
    private static BsonValue key(@Nullable BsonValue value) {
        return switch (value) {
            case BsonString it -> it;
            case BsonNumber it -> it;
            case BsonDateTime it -> it;
            case null, default -> throw invalid();
        };
    }

    private static InvalidException invalid() {
        return new InvalidException(
                "after is no cursor of this list with this filter. Take a cursor from its edges or pageInfo.", "after");
    }
}

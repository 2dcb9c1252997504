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
 * A place in a list: the sort key and the code of a row. A cursor gives no rights: the scope is joined to each read.
 */
record Cursor(BsonValue key, String code) {

    private static final int FORMAT = 1;

    /** The largest length in characters. A longer text is refused before it is parsed. */
    private static final int MAX_LENGTH = 1 << 10;

    /** Returns the identity of a list. A cursor of another list, filter or order is refused. */
    static String listOf(String list, Bson filter, SortOrder order) {
        var asked = filter.toBsonDocument(BsonDocument.class, Codecs.registry()).toJson();
        return Sha256.hex(list + asked + order).substring(0, 16);
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

    /** Returns the filter of the rows after this place. A cursor comes from a client: its key is only compared. */
    Bson after(SortOrder order) {
        var path = order.path();
        var beyond = order.isDescending() ? Filters.lt(path, key) : Filters.gt(path, key);
        return Filters.or(beyond, Filters.and(Filters.eq(path, key), Filters.gt("code", code)));
    }

    /** Returns whether a row lies after this place. */
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

    static Cursor parse(String text, String list) {
        if (text.length() > MAX_LENGTH) {
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

    /** Refuses every type of key that no list is sorted by. */
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

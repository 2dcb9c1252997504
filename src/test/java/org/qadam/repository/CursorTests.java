package org.qadam.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonJavaScript;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qadam.shared.InvalidException;

/** Cursors come back from clients, who may send any text instead. */
class CursorTests {

    private static final String LIST = "fairs";

    static Stream<BsonValue> keys() {
        return Stream.of(new BsonString("EU-CSRM"), new BsonInt32(31), new BsonDateTime(1_400_000_000_000L));
    }

    static Stream<BsonValue> noKeys() {
        return Stream.of(
                new BsonDocument("$gt", new BsonString("")),
                new BsonArray(List.of(new BsonInt32(1))),
                BsonNull.VALUE,
                BsonBoolean.TRUE,
                new BsonJavaScript("sleep(1000)"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void whatAListIsSortedByComesBack(BsonValue key) {
        var place = new Cursor(key, "ASTANA-FAIR-2014");

        assertThat(Cursor.parse(place.text(LIST), LIST)).isEqualTo(place);
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void whatNoListIsSortedByIsRefused(BsonValue key) {
        isRefused(new Cursor(key, "ASTANA-FAIR-2014").text(LIST));
    }

    @Test
    void whatIsLongerThanAnyPlaceIsRefused() {
        isRefused(new Cursor(new BsonString("x".repeat(1_000)), "ASTANA-FAIR-2014").text(LIST));
    }

    /** A parser calls itself once per level, so deep nesting would overflow its stack. */
    @Test
    void whatIsDeeperThanCanBeReadIsRefused() {
        var bytes = new byte[] {5, 0, 0, 0, 0};
        for (int level = 0; level < 5_000; level++) {
            bytes = around(bytes);
        }

        isRefused(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /** Returns the bytes of a document with the field "k". No writer of the driver nests so deeply. */
    private static byte[] around(byte[] document) {
        return ByteBuffer.allocate(document.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(document.length + 8)
                .put(new byte[] {3, 'k', 0})
                .put(document)
                .array();
    }

    private static void isRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, LIST))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("after is no cursor");
    }
}

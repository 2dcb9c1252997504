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

    static Stream<BsonValue> sortKeys() {
        return Stream.of(new BsonString("EU-CSRM"), new BsonInt32(31), new BsonDateTime(1_400_000_000_000L));
    }

    static Stream<BsonValue> otherValues() {
        return Stream.of(
                new BsonDocument("$gt", new BsonString("")),
                new BsonArray(List.of(new BsonInt32(1))),
                BsonNull.VALUE,
                BsonBoolean.TRUE,
                new BsonJavaScript("sleep(1000)"));
    }

    @ParameterizedTest
    @MethodSource("sortKeys")
    void parsesACursorWithEachTypeOfSortKey(BsonValue key) {
        var cursor = new Cursor(key, "ASTANA-FAIR-2014");

        assertThat(Cursor.parse(cursor.text(LIST), LIST)).isEqualTo(cursor);
    }

    @ParameterizedTest
    @MethodSource("otherValues")
    void refusesAKeyThatNoListIsSortedBy(BsonValue key) {
        assertRefused(new Cursor(key, "ASTANA-FAIR-2014").text(LIST));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertRefused(new Cursor(new BsonString("x".repeat(1_000)), "ASTANA-FAIR-2014").text(LIST));
    }

    /** A parser calls itself once per level, so deep nesting would overflow its stack. */
    @Test
    void refusesADeeplyNestedDocument() {
        var bytes = new byte[] {5, 0, 0, 0, 0};
        for (int level = 0; level < 5_000; level++) {
            bytes = nest(bytes);
        }

        assertRefused(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /** Returns the bytes of a document with the field "k". No writer of the driver nests so deeply. */
    private static byte[] nest(byte[] document) {
        return ByteBuffer.allocate(document.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(document.length + 8)
                .put(new byte[] {3, 'k', 0})
                .put(document)
                .array();
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, LIST))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("after is no cursor");
    }
}

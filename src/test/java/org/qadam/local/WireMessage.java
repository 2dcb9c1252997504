package org.qadam.local;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** A message of MongoDB's wire protocol: a header of 16 bytes, fields that depend on the operation, and a document. */
final class WireMessage {

    private static final int HEADER = 16;
    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;

    private final byte[] bytes;

    private WireMessage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the next message, and fails at the end of the stream. */
    static WireMessage read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        int length = Integer.reverseBytes(in.readInt());
        if (length < HEADER || length > 1 << 26) {
            throw new EOFException("Not a message of MongoDB's wire protocol");
        }
        var message = new byte[length];
        buffer(message).putInt(length);
        in.readFully(message, Integer.BYTES, length - Integer.BYTES);
        return new WireMessage(message);
    }

    /** Returns the answer of a server that refuses a command. */
    static BsonDocument error(int code, String message) {
        return new BsonDocument("ok", new BsonInt32(0))
                .append("code", new BsonInt32(code))
                .append("errmsg", new BsonString(message));
    }

    void write(OutputStream to) throws IOException {
        to.write(bytes);
    }

    /** Returns a message of the same request that answers with a document. */
    WireMessage answer(BsonDocument document) {
        var body = encode(document);
        var message = new byte[HEADER + 5 + body.length];
        buffer(message)
                .putInt(message.length)
                .putInt(0)
                .putInt(numberAt(4))
                .putInt(OP_MSG)
                .putInt(0)
                .put((byte) 0)
                .put(body);
        return new WireMessage(message);
    }

    /** Returns this message with another document. */
    WireMessage with(BsonDocument document) {
        var body = encode(document);
        int start = start();
        int end = start + numberAt(start);
        var message = new byte[start + body.length + bytes.length - end];
        buffer(message)
                .put(bytes, 0, start)
                .put(body)
                .put(bytes, end, bytes.length - end)
                .putInt(0, message.length);
        return new WireMessage(message);
    }

    /** Returns the first document; in a request its first key is the name of the command. */
    RawBsonDocument document() {
        int start = start();
        return new RawBsonDocument(Arrays.copyOfRange(bytes, start, start + numberAt(start)));
    }

    private int start() {
        return switch (numberAt(12)) {
            case OP_MSG -> HEADER + 5;
            case OP_REPLY -> HEADER + 20;
            case OP_QUERY -> endOfName() + 8;
            default -> throw new IllegalStateException("Unknown operation " + numberAt(12));
        };
    }

    private int endOfName() {
        int end = HEADER + 4;
        while (bytes[end] != 0) {
            end++;
        }
        return end + 1;
    }

    private int numberAt(int index) {
        return buffer(bytes).getInt(index);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] encode(BsonDocument document) {
        var out = new BasicOutputBuffer();
        try (var writer = new BsonBinaryWriter(out)) {
            new BsonDocumentCodec()
                    .encode(writer, document, EncoderContext.builder().build());
        }
        return out.toByteArray();
    }
}

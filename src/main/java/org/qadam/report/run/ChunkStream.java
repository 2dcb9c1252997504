package org.qadam.report.run;

import com.mongodb.client.MongoCursor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.bson.RawBsonDocument;

/**
 * Reads a file of GridFS from a cursor over its chunks. The driver's own stream has one time limit for the whole file, so
 * the speed of the caller would decide whether the download is complete.
 */
final class ChunkStream extends InputStream {

    private final MongoCursor<RawBsonDocument> chunks;
    private long missing;
    private ByteBuffer current = ByteBuffer.allocate(0);

    /** @param size number of bytes of the file */
    ChunkStream(MongoCursor<RawBsonDocument> chunks, long size) {
        this.chunks = chunks;
        this.missing = size;
    }

    @Override
    public int read() throws IOException {
        return hasRemaining() ? Byte.toUnsignedInt(current.get()) : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(bytes, from, count);
        return count;
    }

    private boolean hasRemaining() throws IOException {
        while (!current.hasRemaining() && chunks.hasNext()) {
            current = ByteBuffer.wrap(chunks.next().getBinary("data").getData());
            missing -= current.remaining();
        }
        if (!current.hasRemaining() && missing != 0) {
            throw new IOException("the stored file has %d bytes too few".formatted(missing));
        }
        return current.hasRemaining();
    }

    @Override
    public void close() {
        chunks.close();
    }
}

package org.qadam.graphql;

import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.qadam.shared.Sha256;

/** An answer as JSON. {@link GraphQlMessageConverter} writes it unchanged, so a cached answer is serialized once. */
final class JsonAnswer extends AbstractMap<String, Object> {

    private final byte[] json;
    private final String tag;

    JsonAnswer(byte[] json) {
        this.json = json;
        this.tag = "\"%s\"".formatted(Sha256.hex(ByteBuffer.wrap(json)));
    }

    byte[] json() {
        return json;
    }

    /** Returns the entity tag (RFC 9110): the SHA-256 of the JSON. */
    String tag() {
        return tag;
    }

    /** The entries are not kept. Nobody reads them: the answer has no errors, and the converter writes the JSON. */
    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("an answer as JSON has no entries");
    }
}

package org.qadam.graphql;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.web.server.ContentTooLargeException;

/** What was sent, up to the size that a question may have: what is larger is not read. */
record LimitedBody(HttpInputMessage message) implements HttpInputMessage {

    /** A question is some kilobytes; the longest texts that a change may carry take the rest. */
    private static final int BYTES = 1 << 20;

    @Override
    public InputStream getBody() throws IOException {
        return new Counted(message.getBody());
    }

    @Override
    public HttpHeaders getHeaders() {
        return message.getHeaders();
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int more = super.read(into, from, length);
            count(more);
            return more;
        }

        private void count(int more) {
            read += Math.max(0, more);
            if (read > BYTES) {
                throw new ContentTooLargeException(null);
            }
        }
    }
}

package org.qadam.graphql;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.springframework.web.server.ContentTooLargeException;

/** Limits the size of a request body. A larger body is refused with 413 (RFC 9110) before the rest is read. */
final class BodyLimitRequest extends HttpServletRequestWrapper {

    /** Bytes. A query has some kilobytes; the rest is for the longest texts of a mutation. */
    private static final int MAX_BYTES = 256 << 10;

    BodyLimitRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new LimitedInputStream(super.getInputStream());
    }

    private static final class LimitedInputStream extends ServletInputStream {

        private final ServletInputStream in;
        private long total;

        LimitedInputStream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            add(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            add(count);
            return count;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }

        private void add(int count) {
            total += Math.max(0, count);
            if (total > MAX_BYTES) {
                throw new ContentTooLargeException(null);
            }
        }
    }
}

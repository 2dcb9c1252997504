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
    private static final int BYTES = 256 << 10;

    BodyLimitRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private long read;

        Counted(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int more = in.read(into, from, length);
            count(more);
            return more;
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

        private void count(int more) {
            read += Math.max(0, more);
            if (read > BYTES) {
                throw new ContentTooLargeException(null);
            }
        }
    }
}

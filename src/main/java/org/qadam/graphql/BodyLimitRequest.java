package org.qadam.graphql;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ResponseStatusException;

/** Limits the size of a request body. A larger body is refused with 413, and a slower one with 408 (RFC 9110). */
final class BodyLimitRequest extends HttpServletRequestWrapper {

    /** Bytes. A query has some kilobytes; the rest is for the longest texts of a mutation. */
    private static final int MAX_BYTES = 256 << 10;

    private final long deadline;

    BodyLimitRequest(HttpServletRequest request, Duration limit) {
        super(request);
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new LimitedInputStream(super.getInputStream(), deadline);
    }

    private static final class LimitedInputStream extends ServletInputStream {

        private final ServletInputStream in;
        private final long deadline;
        private long total;

        LimitedInputStream(ServletInputStream in, long deadline) {
            this.in = in;
            this.deadline = deadline;
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
            if (count >= 0 && System.nanoTime() > deadline) {
                throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
            }
        }
    }
}

package org.qadam.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;

/** A connection of a client to a proxy, with the connection to the database. */
final class ProxyLine implements Closeable {

    private final Socket client;
    private final Socket server;
    private volatile boolean frozen;
    private volatile boolean waiting;

    ProxyLine(Socket client, Socket server, boolean frozen) {
        this.client = client;
        this.server = server;
        this.frozen = frozen;
        this.waiting = frozen;
    }

    void freeze() {
        frozen = true;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** Returns whether bytes were lost, so that the client waits for an answer. */
    boolean isWaiting() {
        return waiting;
    }

    void pass(Socket from, Socket to, Transfer transfer) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                if (frozen) {
                    waiting = true;
                } else {
                    transfer.pass(Arrays.copyOf(buffer, read), to.getOutputStream());
                }
            }
        } catch (IOException e) {
            // Expected when connections are cut.
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }

    /** Passes bytes on, or cuts the connection. */
    interface Transfer {

        void pass(byte[] bytes, OutputStream to) throws IOException;
    }
}

package org.qadam.local;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A TCP proxy to the database. A test can take it down or freeze it, or let it cut all connections when the next
 * revision passes.
 */
public final class TcpProxy implements Closeable {

    /** The moment at which connections are cut, relative to the insert of a revision and its answer. */
    public enum Cut {
        NOWHERE,
        BEFORE_THE_INSERT,
        BEFORE_ITS_ANSWER,
        AFTER_ITS_ANSWER
    }

    private final ServerSocket listener;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NOWHERE);
    private final List<ProxyLine> lines = new CopyOnWriteArrayList<>();
    private volatile int database;
    private volatile boolean down;
    private volatile boolean staysDown;
    private volatile boolean frozen;

    /** Starts a proxy to a database on this machine. */
    public TcpProxy(String database) {
        leadTo(database);
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    public String address() {
        return "mongodb://localhost:" + listener.getLocalPort();
    }

    /** Forwards new connections to another database on this machine. */
    public void leadTo(String address) {
        database = new ServerAddress(new ConnectionString(address).getHosts().getFirst()).getPort();
    }

    public void goDown() throws IOException {
        staysDown = true;
        cut();
    }

    public void cutNext(Cut cut) {
        next.set(cut);
    }

    public void cutNextForGood(Cut cut) {
        staysDown = true;
        next.set(cut);
    }

    public void mend() {
        staysDown = false;
        down = false;
    }

    /** Forwards nothing any more, like a server that hangs. Connections stay open, and new ones are accepted. */
    public void freeze() {
        frozen = true;
        lines.forEach(ProxyLine::freeze);
    }

    /**
     * Forwards new connections, like a new primary. Connections that wait for an answer stay silent for good; the driver
     * does not close them either. Idle ones are closed, as the driver does when it finds a new primary.
     */
    public void resume() throws IOException {
        frozen = false;
        for (var line : lines) {
            if (line.isFrozen() && !line.isWaiting()) {
                line.close();
            }
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                forward(listener.accept());
            } catch (IOException e) {
                // Only this connection fails; the proxy accepts the next one.
            }
        }
    }

    private void forward(Socket client) throws IOException {
        try {
            if (down) {
                client.close();
            } else if (frozen) {
                lines.add(new ProxyLine(client, client, true));
            } else {
                forward(client, new Socket(InetAddress.getLoopbackAddress(), database));
            }
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    private void forward(Socket client, Socket server) {
        var line = new ProxyLine(client, server, false);
        lines.add(line);
        var cut = new AtomicReference<>(Cut.NOWHERE);
        Thread.startVirtualThread(() -> line.pass(client, server, (bytes, to) -> {
            if (isRevision(bytes)) {
                cut.set(next.getAndSet(Cut.NOWHERE));
            }
            if (cut.get() == Cut.BEFORE_THE_INSERT) {
                cut();
            }
            to.write(bytes);
        }));
        Thread.startVirtualThread(() -> line.pass(server, client, (bytes, to) -> {
            if (cut.get() == Cut.BEFORE_ITS_ANSWER) {
                cut();
            }
            to.write(bytes);
            if (cut.get() == Cut.AFTER_ITS_ANSWER) {
                cut();
            }
        }));
    }

    private static boolean isRevision(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("insert\0") && text.contains("revisions\0");
    }

    private void cut() throws IOException {
        down = staysDown;
        for (var line : lines) {
            line.close();
        }
        lines.clear();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}

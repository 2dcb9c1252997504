package org.qadam.local;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A line to the database: it goes down when told, or is cut when the next revision passes and may stay down after it. */
public final class TcpProxy implements Closeable {

    /** Where the line is cut: the insert has not arrived, or its answer has not. */
    public enum Cut {
        NOWHERE,
        BEFORE_THE_INSERT,
        BEFORE_ITS_ANSWER,
        AFTER_ITS_ANSWER
    }

    private final ServerSocket door;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NOWHERE);
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile int database;
    private volatile boolean down;
    private volatile boolean staysDown;

    /** Leads to that address of this machine. */
    public TcpProxy(String database) {
        leadTo(database);
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    public String address() {
        return "mongodb://localhost:" + door.getLocalPort();
    }

    /** Whoever connects from now on comes to that one. */
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

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException e) {
                // The next one may pass.
            }
        }
    }

    private void join(Socket client) throws IOException {
        try {
            if (down) {
                client.close();
            } else {
                join(client, new Socket(InetAddress.getLoopbackAddress(), database));
            }
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    private void join(Socket client, Socket server) {
        open.addAll(List.of(client, server));
        var cut = new AtomicReference<>(Cut.NOWHERE);
        Thread.startVirtualThread(() -> pass(client, server, (bytes, to) -> {
            if (isRevision(bytes)) {
                cut.set(next.getAndSet(Cut.NOWHERE));
            }
            if (cut.get() == Cut.BEFORE_THE_INSERT) {
                cut();
            }
            to.write(bytes);
        }));
        Thread.startVirtualThread(() -> pass(server, client, (bytes, to) -> {
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

    private static void pass(Socket from, Socket to, Passing passing) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                passing.pass(Arrays.copyOf(buffer, read), to.getOutputStream());
            }
        } catch (IOException e) {
            // That is how a cut line ends.
        }
    }

    private void cut() throws IOException {
        down = staysDown;
        for (Socket each : open) {
            each.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private interface Passing {

        void pass(byte[] bytes, OutputStream to) throws IOException;
    }
}

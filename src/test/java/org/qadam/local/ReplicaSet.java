package org.qadam.local;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.qadam.local.TcpProxy.Cut;

/**
 * Shows one embedded database as a replica set. Each member is a proxy that rewrites the answers to hello. Members that
 * are not primary refuse all other commands, as secondaries refuse those of a driver that reads from the primary.
 */
public final class ReplicaSet implements Closeable {

    public static final String NAME = "rs0";
    private static final int MONGODB_5_0 = 13;
    private static final List<String> HELLO = List.of("hello", "isMaster", "ismaster");
    private static final BsonDocument NOT_PRIMARY = WireMessage.error(10_107, "not primary");

    private final int database;
    private final List<Member> members;
    private final Map<String, BsonDocument> refused = new ConcurrentHashMap<>();
    private final Map<String, Cut> deaths = new ConcurrentHashMap<>();
    private volatile Consumer<BsonDocument> change = _ -> {};
    private volatile int primary;

    /** Starts a set of members that hold data. The first one is primary. */
    public ReplicaSet(EmbeddedServer server, int size) {
        this.database = new ServerAddress(
                        new ConnectionString(server.address("")).getHosts().getFirst())
                .getPort();
        this.members = IntStream.range(0, size).mapToObj(_ -> new Member()).toList();
    }

    /** Returns the address of all members, with the name of the set. */
    public String address(String name) {
        return members.stream()
                .map(Member::address)
                .collect(Collectors.joining(",", "mongodb://", "/" + name + "?replicaSet=" + NAME));
    }

    /** Returns host and port of a member. */
    public String member(int index) {
        return members.get(index).address();
    }

    /** Changes the answers of all members to hello, for instance their wire version. */
    public void changeHello(Consumer<BsonDocument> edit) {
        change = edit;
    }

    /** Lets all members answer a command with an error. */
    public void refuse(String command, int code, String message) {
        refused.put(command, WireMessage.error(code, message));
    }

    /** Makes a member the primary, and starts it again if it was killed. The other members step down. */
    public void elect(int index) {
        members.get(index).killed = false;
        primary = index;
    }

    /** Makes all members secondaries. */
    public void stepDown() {
        primary = -1;
    }

    /** Kills the primary around the next command of a name, and elects the next member. */
    public void killPrimaryAt(String command, Cut moment) {
        deaths.put(command, moment);
    }

    @Override
    public void close() throws IOException {
        for (Member each : members) {
            each.listener.close();
            each.cut();
        }
    }

    private final class Member {

        private final ServerSocket listener;
        private final List<Socket> connections = new CopyOnWriteArrayList<>();
        private volatile boolean killed;

        Member() {
            try {
                this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread.startVirtualThread(this::accept);
        }

        private String address() {
            return "localhost:" + listener.getLocalPort();
        }

        private boolean isPrimary() {
            return members.indexOf(this) == primary;
        }

        private void accept() {
            while (!listener.isClosed()) {
                try {
                    var client = listener.accept();
                    connections.add(client);
                    Thread.startVirtualThread(() -> serve(client));
                } catch (IOException e) {
                    // The member is closed.
                }
            }
        }

        private void serve(Socket client) {
            try (client;
                    var server = new Socket(InetAddress.getLoopbackAddress(), database)) {
                while (!killed) {
                    serve(WireMessage.read(client.getInputStream()), client, server);
                }
            } catch (IOException e) {
                // Expected when a connection is closed or cut.
            }
        }

        private void serve(WireMessage request, Socket client, Socket server) throws IOException {
            var command = request.document().getFirstKey();
            var death = isPrimary() ? deaths.remove(command) : null;
            dieIf(death == Cut.BEFORE_THE_INSERT);
            var answer = answer(request, command, server);
            dieIf(death == Cut.BEFORE_ITS_ANSWER);
            answer.write(client.getOutputStream());
            dieIf(death == Cut.AFTER_ITS_ANSWER);
        }

        private WireMessage answer(WireMessage request, String command, Socket server) throws IOException {
            var isHello = HELLO.contains(command);
            var error = isHello || isPrimary() ? refused.get(command) : NOT_PRIMARY;
            if (error != null) {
                return request.answer(error);
            }
            request.write(server.getOutputStream());
            var answer = WireMessage.read(server.getInputStream());
            return isHello ? answer.with(describe(answer.document())) : answer;
        }

        private BsonDocument describe(RawBsonDocument hello) {
            var changed = hello.decode(new BsonDocumentCodec())
                    .append("setName", new BsonString(NAME))
                    .append(
                            "hosts",
                            new BsonArray(members.stream()
                                    .map(it -> new BsonString(it.address()))
                                    .toList()))
                    .append("me", new BsonString(address()))
                    .append("ismaster", BsonBoolean.valueOf(isPrimary()))
                    .append("isWritablePrimary", BsonBoolean.valueOf(isPrimary()))
                    .append("secondary", BsonBoolean.valueOf(!isPrimary()))
                    .append("maxWireVersion", new BsonInt32(MONGODB_5_0));
            change.accept(changed);
            return changed;
        }

        private void dieIf(boolean now) throws IOException {
            if (now) {
                killed = true;
                elect((members.indexOf(this) + 1) % members.size());
                cut();
                throw new IOException("killed");
            }
        }

        private void cut() throws IOException {
            for (Socket each : connections) {
                each.close();
            }
        }
    }
}

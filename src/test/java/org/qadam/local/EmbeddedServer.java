package org.qadam.local;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;

/** MongoDB's protocol, spoken by this process, on a port of this machine. */
public final class EmbeddedServer implements AutoCloseable {

    private final MongoServer server;

    private EmbeddedServer(MongoBackend backend) {
        this.server = new MongoServer(new GuardedBackend(backend));
        server.bind();
    }

    public static EmbeddedServer inMemory() {
        return new EmbeddedServer(new MemoryBackend());
    }

    public static EmbeddedServer in(Path file) {
        return new EmbeddedServer(new FileBackend(file, FileBackend.ROOMY));
    }

    public String address(String database) {
        return server.getConnectionString() + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}

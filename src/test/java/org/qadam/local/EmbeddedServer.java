package org.qadam.local;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;

/** An embedded database with MongoDB's wire protocol on a local port. */
public final class EmbeddedServer implements AutoCloseable {

    private final MongoServer server;

    private EmbeddedServer(MongoBackend backend) {
        this.server = new MongoServer(new StrictBackend(backend));
        server.bind();
    }

    public static EmbeddedServer inMemory() {
        return new EmbeddedServer(new MemoryBackend());
    }

    /** Starts a server with a backend that a test has changed. */
    public static EmbeddedServer with(MongoBackend backend) {
        return new EmbeddedServer(backend);
    }

    public static EmbeddedServer in(Path file) {
        return new EmbeddedServer(new FileBackend(file, FileBackend.COMPACTION_SIZE));
    }

    public String address(String database) {
        return server.getConnectionString() + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}

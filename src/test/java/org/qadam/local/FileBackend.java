package org.qadam.local;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.qadam.mongo.CannotStartException;

/** Stores the embedded database in a file. Each write command is atomic, and on disk before it is answered. */
final class FileBackend extends H2Backend {

    /** The size in bytes above which the file is compacted at the start; each change appends to the file. */
    static final long COMPACTION_SIZE = 64L << 20;

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    private final ReentrantLock writing = new ReentrantLock();

    FileBackend(Path file, long compactionSize) {
        super(open(file, compactionSize));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!WRITES.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, command, query);
        }
        writing.lock();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            commitToDisk();
        }
    }

    private void commitToDisk() {
        try {
            commit();
            getMvStore().sync();
        } finally {
            writing.unlock();
        }
    }

    private static MVStore open(Path file, long compactionSize) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MVStoreTool.compactCleanUp(file.toString());
            if (Files.exists(file) && Files.size(file) > compactionSize) {
                MVStoreTool.compact(file.toString(), false);
            }
            return new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    // Without this a large command would be committed in parts.
                    .autoCommitBufferSize(0)
                    .open();
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? inUse(file) : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException inUse(Path file) {
        return new CannotStartException(
                "The database file %s is in use by another process.".formatted(file.toAbsolutePath()),
                "Stop the other Qadam process, or set qadam.local.file to another file.");
    }
}

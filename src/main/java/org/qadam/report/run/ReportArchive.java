package org.qadam.report.run;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonSerializationException;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;
import org.qadam.mongo.Deadlines;
import org.qadam.report.Report.ReportFile;
import org.qadam.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores the files of reports in GridFS, each under a new id, which the READY revision names. */
@Component
class ReportArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ReportArchive.class);
    private static final int CHUNK = 2 << 20;

    /** The time limit of reading one chunk. */
    private static final long CHUNK_LIMIT_SECONDS = 8;

    private final GridFSBucket bucket;
    private final MongoCollection<RawBsonDocument> chunks;

    ReportArchive(MongoDatabase database) {
        this.bucket =
                GridFSBuckets.create(Deadlines.forLongWork(database), "reports").withChunkSizeBytes(CHUNK);
        this.chunks = database.getCollection("reports.chunks", RawBsonDocument.class)
                .withTimeout(CHUNK_LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** Stores a file, and returns its entry for the report. */
    ReportFile store(String report, ReportFormat format, byte[] bytes) {
        var name = "%s.%s".formatted(report, format.extension());
        var id = bucket.uploadFromStream(name, new ByteArrayInputStream(bytes), new GridFSUploadOptions());
        return new ReportFile(format.path(), Sha256.hex(ByteBuffer.wrap(bytes)), bytes.length, id.toHexString());
    }

    /**
     * Returns the stored bytes of a file, whether or not they are the registered ones. The reading ends at a chunk that
     * cannot be decoded, or once there are more bytes than registered. Each chunk has a time limit of its own.
     */
    byte[] read(ReportFile file) {
        var bytes = new ByteArrayOutputStream();
        try (var stored = chunksOf(file)) {
            while (bytes.size() <= file.size() && stored.hasNext()) {
                bytes.writeBytes(stored.next().getBinary("data").getData());
            }
        } catch (BsonInvalidOperationException | BsonSerializationException e) {
            LOG.error("A chunk of the stored file {} cannot be decoded: {}", file.stored(), e.getMessage());
        }
        return bytes.toByteArray();
    }

    private MongoCursor<RawBsonDocument> chunksOf(ReportFile file) {
        return chunks.find(eq("files_id", new ObjectId(file.stored())))
                .sort(ascending("n"))
                .batchSize(1)
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator();
    }

    /** Deletes the files stored before a moment, except those with the given ids. Returns the number of deleted files. */
    int cleanup(Set<String> named, Instant before) {
        var others = bucket.find(lt("uploadDate", Date.from(before)))
                .map(GridFSFile::getObjectId)
                .into(new ArrayList<>());
        others.removeIf(it -> named.contains(it.toHexString()));
        others.forEach(bucket::delete);
        return others.size();
    }
}
